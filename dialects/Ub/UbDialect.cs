namespace OpenXla.Ir.Dialects.Ub;

/// <summary>Undefined behavior: poison and unreachable code.</summary>
[Dialect("ub")]
public sealed partial class UbDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
