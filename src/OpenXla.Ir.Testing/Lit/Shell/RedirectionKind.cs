namespace OpenXla.Ir.Testing.Lit.Shell;

internal enum RedirectionKind
{
    Read,
    Write,
    Append,

    /// <summary><c>2&gt;&amp;1</c>: to wherever the other descriptor goes now.</summary>
    Duplicate,
}
