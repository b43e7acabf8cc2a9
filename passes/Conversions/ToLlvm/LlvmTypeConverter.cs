using OpenXla.Ir.Dialects.Llvm;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>
/// Types of programs to types of LLVM: <c>index</c> is i64, signs of integers are gone, a memref is a descriptor
/// <c>struct&lt;(ptr, ptr, i64, array&lt;rank x i64>, array&lt;rank x i64>)></c> of what was allocated, what is used, offset, sizes and strides.
/// </summary>
public sealed class LlvmTypeConverter : TypeConverter
{
    public LlvmTypeConverter()
    {
        Add<IrType>(static type => type.Keyword.StartsWith("llvm.", StringComparison.Ordinal) ? type : null);
        Add<IntegerType>(static type => type.IsSignless ? type : new IntegerType(type.Width));
        Add<IndexType>(static _ => IntegerType.I64);
        Add<FloatType>(static type => IsNative(type) ? type : new IntegerType(type.Width));
        Add<FunctionType>(static _ => LlvmPointerType.Default);
        Add<ComplexType>(type => Convert(type.ElementType) is { } element ? new LlvmStructType([element, element]) : null);
        Add<VectorType>(ConvertVector);
        Add<MemRefType>(ConvertMemRef);
    }

    /// <summary>Formats that LLVM computes with; others are carried as their bits.</summary>
    public static bool IsNative(FloatType type) =>
        ReferenceEquals(type, FloatType.F16) || ReferenceEquals(type, FloatType.BF16) || ReferenceEquals(type, FloatType.F32) || ReferenceEquals(type, FloatType.F64);

    /// <summary>The one result type of an LLVM function: void, the type, or a struct of several; null where one can't be converted.</summary>
    public IrType? ConvertResults(ReadOnlySpan<IrType> results)
    {
        if (ConvertAll(results) is not { } types) return null;
        return types.Length switch { 0 => LlvmVoidType.Instance, 1 => types[0], _ => new LlvmStructType([.. types]) };
    }

    /// <summary>The parameters that stand for one: the fields of a memref's descriptor, else the converted type.</summary>
    public IrType[]? ConvertParameter(IrType type)
    {
        if (Convert(type) is not { } converted) return null;
        if (type is not MemRefType memory) return [converted];
        var pointer = ((LlvmStructType)converted).Members[0];
        return [pointer, pointer, .. Enumerable.Repeat<IrType>(IntegerType.I64, 1 + (2 * memory.Rank))];
    }

    private IrType? ConvertVector(VectorType type)
    {
        if (Convert(type.ElementType) is not { } element) return null;
        if (type.Rank == 0) return new VectorType([1], element);
        IrType converted = new VectorType([type.Shape[^1]], element, type.IsScalable ? [type.Scalable[^1]] : []);
        for (int i = type.Rank - 2; i >= 0; i--) converted = new LlvmArrayType(type.Shape[i], converted);
        return converted;
    }

    private IrType? ConvertMemRef(MemRefType type)
    {
        if (StridedLayout.Of(type) is null || Convert(type.ElementType) is null) return null;
        var pointer = new LlvmPointerType(type.MemorySpace is IntegerAttr space ? (int)space.Int64 : 0);
        if (type.Rank == 0) return new LlvmStructType([pointer, pointer, IntegerType.I64]);
        var extents = new LlvmArrayType(type.Rank, IntegerType.I64);
        return new LlvmStructType([pointer, pointer, IntegerType.I64, extents, extents]);
    }
}
