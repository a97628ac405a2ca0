"""What a contributor is told and asked: statements with their nation, source and date, prompts, word list and helplines."""
