namespace OpenXla.Ir.Dialects.Index;

/// <summary>Arithmetic on <c>index</c>, of a width that the target decides.</summary>
[Dialect("index")]
public sealed partial class IndexDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
