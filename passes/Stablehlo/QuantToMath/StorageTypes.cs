using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Tensors of quantized elements become tensors of the integers that these are stored as.</summary>
internal sealed class StorageTypes : TypeConverter
{
    public StorageTypes() => Add<IrType>(Of);

    /// <summary>The type with storage in place of quantized elements.</summary>
    public static IrType Of(IrType type) => type switch
    {
        UniformType quantized => quantized.Storage.Type,
        ShapedType { ElementType: UniformType quantized } shaped => shaped.WithElementType(quantized.Storage.Type),
        FunctionType function => new FunctionType([.. function.Inputs.Select(Of)], [.. function.Results.Select(Of)]),
        TupleType tuple => new TupleType([.. tuple.Elements.Select(Of)]),
        _ => type,
    };

    public static TensorType Of(TensorType type) => (TensorType)Of((IrType)type);

    /// <summary>The quantization of a tensor's elements; null where they are plain.</summary>
    public static UniformType? QuantizationOf(Value value) => value.Type is ShapedType { ElementType: UniformType quantized } ? quantized : null;
}
