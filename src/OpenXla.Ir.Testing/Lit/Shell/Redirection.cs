namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>A redirection of descriptor 0, 1 or 2; <see cref="BothOutputs"/> takes 1 and 2 together, for <c>&amp;&gt;</c>.</summary>
internal sealed record Redirection(int Descriptor, RedirectionKind Kind, ShellWord Target)
{
    public const int BothOutputs = -1;
}
