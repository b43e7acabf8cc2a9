namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Computations on shapes: sizes, extents, broadcasts, and what code may assume of them.</summary>
[Dialect("shape")]
public sealed partial class ShapeDialect : IInliningDialect
{
    /// <summary>The attribute of symbol tables that names their library of shape functions.</summary>
    internal const string LibraryName = "shape.lib";

    public bool AllowsUnknownOperations => true;

    public IReadOnlyList<string> DependentDialects => ["arith", "tensor"];

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => (value, type) switch
    {
        (DenseElementsAttr extents, ShapeType) => ConstShapeOp.Create(builder, extents, type),
        (DenseElementsAttr extents, TensorType tensor) when extents.Type.Equals(tensor) => ConstShapeOp.Create(builder, extents, type),
        (IntegerAttr size, SizeType) => ConstSizeOp.Create(builder, size),
        (IntegerAttr passing, WitnessType) => ConstWitnessOp.Create(builder, passing),
        _ => Arith.ConstantOp.IsBuildableWith(value, type) ? Arith.ConstantOp.Create(builder, value) : null,
    };

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if (attribute.Name == LibraryName && LibraryReference.FindMistake(op, attribute.Value) is { } mistake) verifier.ErrorAt(op, mistake);
    }
}
