namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>A RUN line that the shell cannot read.</summary>
internal sealed class ShellSyntaxException(string message) : Exception(message);
