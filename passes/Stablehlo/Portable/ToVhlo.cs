using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Shape;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Types and attributes on the way into the format; null where it has none for one.</summary>
/// <param name="allowsOthers">Whether those of other dialects stay as they are.</param>
internal sealed class ToVhlo(bool allowsOthers)
{
    internal IrType? Type(IrType type) => type switch
    {
        _ when IsOf(type.Keyword, "vhlo") => type,
        TokenType => ScalarV1Type.Token,
        WitnessType => ScalarV1Type.Witness,
        FutureType future => Made(TypesV1Type.Future, future.Types),
        ComplexType complex => Made(TypesV1Type.Complex, [complex.ElementType]),
        TupleType tuple => Made(TypesV1Type.Tuple, tuple.Elements),
        UnrankedTensorType tensor => Made(TypesV1Type.UnrankedTensor, [tensor.ElementType]),
        TensorType tensor => Tensor(tensor),
        MemRefType { Layout: null, MemorySpace: null } memory => Type(memory.ElementType) is { } element ? new RankedBufferV1Type(memory.Shape, element) : null,
        FunctionType function => Types(function.Inputs) is { } inputs && Types(function.Results) is { } results ? new FunctionV1Type(inputs, results) : null,
        UniformQuantizedType quantized => Quantized(quantized, axis: null, [quantized.Scale], [quantized.ZeroPoint]),
        UniformQuantizedPerAxisType quantized => Quantized(quantized, quantized.Axis, quantized.Scales, quantized.ZeroPoints),
        _ => ScalarV1Type.Find(type) ?? (allowsOthers && !IsOf(type.Keyword, "builtin") && !IsOf(type.Keyword, "stablehlo") ? type : null),
    };

    internal IrAttribute? Attribute(IrAttribute attribute) => attribute switch
    {
        _ when IsOf(attribute.Keyword, "vhlo") => attribute,
        ArrayAttr array => Array(array.Elements.Span),
        DenseElementsAttr dense => Type(dense.Type) is { } type ? new TensorV1Attr(type, dense) : null,
        DenseArrayAttr { ElementType: IntegerType { Width: 1 or 64 } element } numbers => Attribute(DenseElementsAttr.Create(new TensorType(Shape.Create([numbers.Count]), element), numbers.Data.ToArray())),
        DictionaryAttr dictionary => Dictionary(dictionary),
        FloatAttr number => Type(number.Type) is { } type ? new FloatV1Attr(number.Value, type) : null,
        IntegerAttr { Type: IntegerType { Width: 1, IsSignless: true } } flag => new BooleanV1Attr(flag.Boolean),
        IntegerAttr number => Type(number.Type) is { } type ? new IntegerV1Attr(type, number.Value) : null,
        SymbolRefAttr { IsFlat: true } symbol => new StringV1Attr(symbol.Root),
        StringAttr { Type: null or NoneType } text => new StringV1Attr(text.Value),
        TypeAttr type => Type(type.Value) is { } value ? new TypeV1Attr(value) : null,
        ResultAccuracyAttr accuracy => new ResultAccuracyV1Attr(accuracy.AbsoluteTolerance, accuracy.RelativeTolerance, accuracy.Ulps, EnumPair.ToVhlo(accuracy.Mode)!),
        OutputOperandAliasAttr alias => new OutputOperandAliasV1Attr(alias.OutputTupleIndices, alias.OperandIndex, alias.OperandTupleIndices),
        SubAxisInfoAttr part => new SubAxisInfoV1Attr(part.PreSize, part.Size),
        AxisRefAttr axis => new AxisRefV1Attr(new StringV1Attr(axis.Name), axis.SubAxisInfo is { } part ? Attribute(part) : null),
        MeshAxisAttr axis => new MeshAxisV1Attr(new StringV1Attr(axis.Name), axis.Size),
        MeshAttr mesh => Mesh(mesh),
        ReplicaGroupMeshAxesAttr groups => Attribute(groups.Mesh) is { } mesh && Attribute(groups.Axes) is { } axes ? new ReplicaGroupMeshAxesV1Attr(mesh, axes) : null,
        _ => EnumPair.ToVhlo(attribute) ?? (allowsOthers && !IsOf(attribute.Keyword, "stablehlo") ? attribute : null),
    };

    private static bool IsOf(string keyword, string dialect) => keyword.StartsWith(dialect, StringComparison.Ordinal) && (keyword.Length == dialect.Length || keyword[dialect.Length] == '.');

    private TypesV1Type? Made(string name, EquatableArray<IrType> parts) => Types(parts) is { } types ? new TypesV1Type(name, types) : null;

    private EquatableArray<IrType>? Types(EquatableArray<IrType> types)
    {
        var converted = new IrType[types.Count];
        for (int i = 0; i < converted.Length; i++)
        {
            if (Type(types[i]) is not { } type) return null;
            converted[i] = type;
        }
        return [.. converted];
    }

    private RankedTensorV1Type? Tensor(TensorType tensor)
    {
        var encoding = tensor.Encoding switch
        {
            null => null,
            BoundsAttr extensions => new TypeExtensionsV1Attr(extensions.Bounds),
            TypeExtensionsV1Attr extensions => extensions,
            _ => (IrAttribute?)null,
        };
        if (tensor.Encoding is not null && encoding is null) return null;
        return Type(tensor.ElementType) is { } element ? new RankedTensorV1Type(tensor.Shape, element, encoding) : null;
    }

    private QuantizedV1Type? Quantized(UniformType type, int? axis, EquatableArray<double> scales, EquatableArray<long> zeroPoints) =>
        Type(type.Storage.Type) is { } storage && Type(type.Expressed) is { } expressed
            ? new QuantizedV1Type(type.Storage.IsSigned ? 1UL : 0, axis, storage, expressed, scales, zeroPoints, type.Storage.Minimum, type.Storage.Maximum)
            : null;

    private MeshV1Attr? Mesh(MeshAttr mesh)
    {
        var axes = Array([.. mesh.Axes]);
        var devices = mesh.DeviceIds is { } given ? Attribute(given) : null;
        return axes is null || (mesh.DeviceIds is not null && devices is null) ? null : new MeshV1Attr(axes, devices);
    }

    private ArrayV1Attr? Array(ReadOnlySpan<IrAttribute> elements)
    {
        var converted = new IrAttribute[elements.Length];
        for (int i = 0; i < converted.Length; i++)
        {
            if (Attribute(elements[i]) is not { } element) return null;
            converted[i] = element;
        }
        return new ArrayV1Attr([.. converted]);
    }

    private DictionaryV1Attr? Dictionary(DictionaryAttr dictionary)
    {
        var converted = new DictionaryV1Entry[dictionary.Count];
        for (int i = 0; i < converted.Length; i++)
        {
            if (Attribute(dictionary[i].Value) is not { } value) return null;
            converted[i] = new DictionaryV1Entry(new StringV1Attr(dictionary[i].Name), value);
        }
        return new DictionaryV1Attr([.. converted]);
    }
}
