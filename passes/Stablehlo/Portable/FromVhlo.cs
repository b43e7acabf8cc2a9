using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Shape;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Types and attributes on the way out of the format; null where StableHLO has none for one. Those of other dialects stay as they are.</summary>
internal static class FromVhlo
{
    internal static IrType? Type(IrType type) => type switch
    {
        _ when type.Equals(ScalarV1Type.Token) => TokenType.Instance,
        _ when type.Equals(ScalarV1Type.Witness) => WitnessType.Instance,
        ScalarV1Type scalar => scalar.Meaning,
        TypesV1Type made => Types(made.Types) is { } parts ? Made(made.Name, parts) : null,
        RankedTensorV1Type tensor => Type(tensor.ElementType) is { } element ? new TensorType(tensor.Shape, element, Encoding(tensor.Encoding)) : null,
        RankedBufferV1Type memory => Type(memory.ElementType) is { } element ? new MemRefType(memory.Shape, element) : null,
        FunctionV1Type function => Types(function.Inputs) is { } inputs && Types(function.Results) is { } results ? new FunctionType(inputs, results) : null,
        QuantizedV1Type quantized => Quantized(quantized),
        _ => type,
    };

    internal static IrAttribute? Attribute(IrAttribute attribute) => attribute switch
    {
        ArrayV1Attr array => Array(array.Elements.Span),
        BooleanV1Attr flag => IntegerAttr.Of(flag.Value),
        DictionaryV1Attr dictionary => Dictionary(dictionary),
        EnumV1Attr word => EnumPair.FromVhlo(word),
        FloatV1Attr number => Type(number.Type) is FloatType type ? new FloatAttr(number.Value, type) : null,
        IntegerV1Attr number => Type(number.Type) is { } type ? new IntegerAttr(number.Value, type) : null,
        StringV1Attr text => new StringAttr(text.Value),
        TensorV1Attr tensor => Type(tensor.Type) is null ? null : tensor.Data,
        TypeV1Attr type => Type(type.Value) is { } value ? new TypeAttr(value) : null,
        ResultAccuracyV1Attr accuracy => Attribute(accuracy.Mode) is ResultAccuracyModeAttr mode ? new ResultAccuracyAttr(accuracy.AbsoluteTolerance, accuracy.RelativeTolerance, accuracy.Ulps, mode) : null,
        OutputOperandAliasV1Attr alias => new OutputOperandAliasAttr(alias.OutputTupleIndices, alias.OperandIndex, alias.OperandTupleIndices),
        SubAxisInfoV1Attr part => new SubAxisInfoAttr(part.PreSize, part.Size),
        AxisRefV1Attr axis => Axis(axis),
        MeshAxisV1Attr { AxisName: StringV1Attr name } axis => new MeshAxisAttr(name.Value, axis.Size),
        MeshV1Attr mesh => Mesh(mesh),
        ReplicaGroupMeshAxesV1Attr groups => Groups(groups),
        _ when attribute.Keyword.StartsWith("vhlo.", StringComparison.Ordinal) => null,
        _ => attribute,
    };

    private static IrType? Made(string name, EquatableArray<IrType> parts) => name switch
    {
        TypesV1Type.Complex => new ComplexType(parts[0]),
        TypesV1Type.UnrankedTensor => new UnrankedTensorType(parts[0]),
        TypesV1Type.Tuple => new TupleType(parts),
        TypesV1Type.Future when new FutureType(parts) is var future && future.Invalid() is null => future,
        _ => null,
    };

    private static EquatableArray<IrType>? Types(EquatableArray<IrType> types)
    {
        var converted = new IrType[types.Count];
        for (int i = 0; i < converted.Length; i++)
        {
            if (Type(types[i]) is not { } type) return null;
            converted[i] = type;
        }
        return [.. converted];
    }

    private static IrAttribute? Encoding(IrAttribute? encoding) => encoding is TypeExtensionsV1Attr extensions ? new BoundsAttr(extensions.Bounds) : encoding;

    private static UniformType? Quantized(QuantizedV1Type type)
    {
        if (Type(type.Storage) is not IntegerType integer || Type(type.Expressed) is not FloatType expressed) return null;
        var storage = new StorageType(integer, IsSigned: (type.Flags & 1) != 0, type.Minimum, type.Maximum);
        if (type.Axis is { } axis) return new UniformQuantizedPerAxisType(storage, expressed, type.Scales, type.ZeroPoints, axis);
        return new UniformQuantizedType(storage, expressed, type.Scales[0], type.ZeroPoints[0]);
    }

    private static AxisRefAttr? Axis(AxisRefV1Attr axis)
    {
        var part = axis.SubAxisInfo is { } given ? Attribute(given) as SubAxisInfoAttr : null;
        return axis.AxisName is not StringV1Attr name || (axis.SubAxisInfo is not null && part is null) ? null : new AxisRefAttr(name.Value, part);
    }

    private static MeshAttr? Mesh(MeshV1Attr mesh)
    {
        var devices = mesh.DeviceIds is { } given ? Attribute(given) as DenseElementsAttr : null;
        if (Attribute(mesh.Axes) is not ArrayAttr axes || !axes.Elements.All(static a => a is MeshAxisAttr) || (mesh.DeviceIds is not null && devices is null)) return null;
        var result = new MeshAttr([.. axes.Elements.Cast<MeshAxisAttr>()], devices);
        return result.Invalid() is null ? result : null;
    }

    private static ReplicaGroupMeshAxesAttr? Groups(ReplicaGroupMeshAxesV1Attr groups)
    {
        var mesh = groups.Mesh is StringV1Attr symbol ? new SymbolRefAttr(symbol.Value) : Attribute(groups.Mesh);
        if (mesh is null || Attribute(groups.Axes) is not ArrayAttr axes) return null;
        var result = new ReplicaGroupMeshAxesAttr(mesh, axes);
        return result.Invalid() is null ? result : null;
    }

    private static ArrayAttr? Array(ReadOnlySpan<IrAttribute> elements)
    {
        var converted = new IrAttribute[elements.Length];
        for (int i = 0; i < converted.Length; i++)
        {
            if (Attribute(elements[i]) is not { } element) return null;
            converted[i] = element;
        }
        return new ArrayAttr([.. converted]);
    }

    private static DictionaryAttr? Dictionary(DictionaryV1Attr dictionary)
    {
        var converted = new SortedDictionary<string, IrAttribute>(StringComparer.Ordinal);
        foreach (var (key, versioned) in dictionary.Entries)
            if (key is not StringV1Attr name || Attribute(versioned) is not { } value || !converted.TryAdd(name.Value, value)) return null;
        return new DictionaryAttr([.. converted.Select(static e => new NamedAttribute(e.Key, e.Value))]);
    }
}
