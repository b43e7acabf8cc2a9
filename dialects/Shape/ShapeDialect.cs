namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Computing with shapes, and constraints among them.</summary>
[Dialect("shape")]
public sealed partial class ShapeDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;
}
