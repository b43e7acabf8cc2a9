namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary><c>NAME=value tool argument &gt; file</c></summary>
internal sealed record ShellCommand(
    IReadOnlyList<(string Name, string Value)> Assignments,
    IReadOnlyList<ShellWord> Words,
    IReadOnlyList<Redirection> Redirections)
{
    public override string ToString() => string.Join(' ', Words.Select(static word => word.Text));
}
