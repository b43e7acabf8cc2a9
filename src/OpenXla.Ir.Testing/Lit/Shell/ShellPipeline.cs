namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Commands joined by <c>|</c>; <c>!</c> in front turns the verdict around.</summary>
internal sealed record ShellPipeline(IReadOnlyList<ShellCommand> Commands, bool IsNegated);
