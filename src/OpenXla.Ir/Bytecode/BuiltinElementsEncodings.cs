using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>The encodings of elements.</summary>
internal static class BuiltinElementsEncodings
{
    internal static bool TryWrite(ElementsAttr elements, IBytecodeDialectWriter writer)
    {
        switch (elements)
        {
            case DenseElementsAttr dense:
                Begin(writer, BuiltinAttributeCode.DenseElements, dense.Type);
                writer.WriteLastingBlob(DenseHexForm.ToBytes(dense));
                return true;
            case DenseStringElementsAttr strings:
                Begin(writer, BuiltinAttributeCode.DenseStringElements, strings.Type);
                writer.WriteVarInt(strings.Values.Count == 1 ? 1UL : 0UL);
                foreach (var text in strings.Values) writer.WriteString(text);
                return true;
            case DenseResourceElementsAttr resource:
                Begin(writer, BuiltinAttributeCode.DenseResourceElements, resource.Type);
                writer.WriteResource(resource.Key);
                return true;
            case SparseElementsAttr sparse:
                Begin(writer, BuiltinAttributeCode.SparseElements, sparse.Type);
                writer.WriteAttribute(sparse.Indices);
                writer.WriteAttribute(sparse.Values);
                return true;
            default:
                return false;
        }
    }

    private static void Begin(IBytecodeDialectWriter writer, BuiltinAttributeCode code, ShapedType type)
    {
        writer.WriteVarInt((ulong)code);
        writer.WriteType(type);
    }

    internal static IrAttribute ReadDense(BytecodeDialectReader reader)
    {
        var type = ReadStaticType(reader);
        if (!DenseElementsAttr.IsSupported(type.ElementType)) throw new BytecodeException($"'{type.ElementType}' can't be the element type of dense elements");
        var blob = reader.ReadBlob();
        return DenseHexForm.FromBytes(type, blob) ?? throw new BytecodeException($"elements hex data size is invalid for provided type: '{type}'");
    }

    internal static IrAttribute ReadStrings(BytecodeDialectReader reader)
    {
        var type = ReadStaticType(reader);
        if (DenseElementsAttr.IsSupported(type.ElementType)) throw new BytecodeException($"strings can't be elements of type '{type.ElementType}'");
        bool isSplat = reader.ReadVarInt() != 0;
        long count = isSplat ? 1 : type.ElementCount;
        var values = new List<string>();
        // The list grows by what is really there, whatever the type claims.
        for (long i = 0; i < count; i++) values.Add(reader.ReadString());
        return new DenseStringElementsAttr(type, [.. values]);
    }

    internal static IrAttribute ReadResource(BytecodeDialectReader reader)
    {
        var type = reader.ReadType<ShapedType>();
        return new DenseResourceElementsAttr(reader.ReadResource(), type);
    }

    internal static IrAttribute ReadSparse(BytecodeDialectReader reader)
    {
        var type = ReadStaticType(reader);
        var indices = reader.ReadAttribute<DenseElementsAttr>();
        var values = reader.ReadAttribute<ElementsAttr>();
        return SparseElementsAttr.FindMistake(type, indices, values) is { } mistake ? throw new BytecodeException(mistake) : new SparseElementsAttr(type, indices, values);
    }

    private static ShapedType ReadStaticType(BytecodeDialectReader reader)
    {
        var type = reader.ReadType<ShapedType>();
        return type.HasStaticShape ? type : throw new BytecodeException($"elements need a type of static shape, not '{type}'");
    }
}
