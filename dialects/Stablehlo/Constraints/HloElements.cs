using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The element types that tensors of this dialect may have, by kind.</summary>
public static class HloElements
{
    private const HloElementKinds Number = HloElementKinds.Integer | HloElementKinds.Float | HloElementKinds.Complex;

    public static bool IsPredicate(IrType type) => type is IntegerType { Width: 1, IsSignless: true };

    public static bool IsInteger(IrType type) => (KindOf(type) & HloElementKinds.Integer) != 0;

    public static bool IsSignedInteger(IrType type) => KindOf(type) == HloElementKinds.SignedInteger;

    public static bool IsNumber(IrType type) => (KindOf(type) & Number) != 0;

    public static bool IsAny(IrType type) => (KindOf(type) & (Number | HloElementKinds.Predicate)) != 0;

    public static bool IsQuantized(IrType type) => type is UniformType;

    /// <summary>The kind of an element type; none where no tensor of StableHLO has it.</summary>
    public static HloElementKinds KindOf(IrType type) => type switch
    {
        IntegerType { Width: 1, IsSignless: true } => HloElementKinds.Predicate,
        IntegerType { Width: 2 or 4 or 8 or 16 or 32 or 64, IsSignless: true } => HloElementKinds.SignedInteger,
        IntegerType { Width: 2 or 4 or 8 or 16 or 32 or 64, IsUnsigned: true } => HloElementKinds.UnsignedInteger,
        FloatType { Width: <= 64 } when !ReferenceEquals(type, Tf32) => HloElementKinds.Float,
        ComplexType { ElementType: FloatType { Width: 32 or 64 } } => HloElementKinds.Complex,
        UniformQuantizedType quantized when IsStorage(quantized.Storage) && IsWithin(quantized.Storage, quantized.ZeroPoint) => HloElementKinds.Quantized,
        UniformQuantizedPerAxisType quantized when IsStorage(quantized.Storage) && quantized.ZeroPoints.All(z => IsWithin(quantized.Storage, z)) => HloElementKinds.PerAxisQuantized,
        IndexType => HloElementKinds.Index,
        _ => HloElementKinds.None,
    };

    /// <summary>A ranked tensor of elements of some kinds; the axis of quantization, where there is one, must be a dimension with as many slices as scales.</summary>
    public static bool IsTensorOf(IrType type, HloElementKinds kinds)
    {
        if (type is not TensorType tensor || (KindOf(tensor.ElementType) & kinds) == 0) return false;
        return tensor.ElementType is not UniformQuantizedPerAxisType quantized || FitsAxis(tensor.Shape, quantized);
    }

    /// <summary>As <see cref="IsTensorOf"/>, or a tensor of which not even the rank is known.</summary>
    public static bool IsAnyTensorOf(IrType type, HloElementKinds kinds) => type is UnrankedTensorType open ? (KindOf(open.ElementType) & kinds) != 0 : IsTensorOf(type, kinds);

    private static FloatType? Tf32 { get; } = FloatType.Find("tf32");

    private static bool FitsAxis(Shape shape, UniformQuantizedPerAxisType quantized) =>
        quantized.Axis < shape.Rank && (shape[quantized.Axis] == Shape.Dynamic || shape[quantized.Axis] == quantized.Scales.Count);

    private static bool IsStorage(StorageType storage) => storage.Type is { Width: 2 or 4 or 8 or 16 or 32 } && (!storage.IsSigned || storage.Type.IsSignless);

    private static bool IsWithin(StorageType storage, long zeroPoint) => zeroPoint >= storage.Minimum && zeroPoint <= storage.Maximum;
}
