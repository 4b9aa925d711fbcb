"""What was learned from pages whose story is known: the chain of roles, and the trees that weigh again."""
