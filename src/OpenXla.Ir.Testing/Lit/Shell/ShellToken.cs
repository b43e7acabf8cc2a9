namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Either an operator or a word.</summary>
internal readonly record struct ShellToken(string? Operator, ShellWord? Word);
