using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Bytecode;

/// <summary>The encodings of builtin attributes. Affine maps, integer sets, strided layouts and opaque attributes have none.</summary>
internal static class BuiltinAttributeEncodings
{
    internal static bool TryWrite(IrAttribute attribute, IBytecodeDialectWriter writer)
    {
        switch (attribute)
        {
            case ArrayAttr array:
                Begin(writer, BuiltinAttributeCode.Array);
                writer.WriteAttributes(array.Elements.Span);
                return true;
            case DictionaryAttr dictionary:
                Begin(writer, BuiltinAttributeCode.Dictionary);
                writer.WriteVarInt((ulong)dictionary.Count);
                foreach (var entry in dictionary.Entries)
                {
                    writer.WriteStringAttribute(entry.Name);
                    writer.WriteAttribute(entry.Value);
                }
                return true;
            case StringAttr text:
                bool isTyped = text.Type is not (null or NoneType);
                Begin(writer, isTyped ? BuiltinAttributeCode.TypedString : BuiltinAttributeCode.String);
                writer.WriteString(text.Value);
                if (isTyped) writer.WriteType(text.Type!);
                return true;
            case SymbolRefAttr symbol:
                WriteSymbol(symbol, writer);
                return true;
            case TypeAttr type:
                Begin(writer, BuiltinAttributeCode.Type);
                writer.WriteType(type.Value);
                return true;
            case UnitAttr:
                return Begin(writer, BuiltinAttributeCode.Unit);
            case IntegerAttr integer:
                Begin(writer, BuiltinAttributeCode.Integer);
                writer.WriteType(integer.Type);
                int bits = integer.Type is IntegerType { Width: var width } ? width : 64;
                if (integer.FitsInt64) writer.WriteInteger(integer.Int64, bits);
                else writer.WriteInteger(integer.Value, bits);
                return true;
            case FloatAttr real:
                Begin(writer, BuiltinAttributeCode.Float);
                writer.WriteType(real.Type);
                if (real.Type.Width <= 64) writer.WriteInteger((long)(ulong)real.Value.Bits, real.Type.Width);
                else writer.WriteInteger(real.Value.Bits, real.Type.Width);
                return true;
            case DenseArrayAttr array:
                Begin(writer, BuiltinAttributeCode.DenseArray);
                writer.WriteType(array.ElementType);
                writer.WriteVarInt((ulong)array.Count);
                writer.WriteBlob(array.Data);
                return true;
            case DistinctAttr distinct:
                Begin(writer, BuiltinAttributeCode.Distinct);
                writer.WriteAttribute(distinct.Referenced);
                return true;
            case LocationAttr location:
                BuiltinLocationEncodings.Write(location, writer);
                return true;
            case ElementsAttr elements:
                return BuiltinElementsEncodings.TryWrite(elements, writer);
            default:
                return false;
        }
    }

    private static bool Begin(IBytecodeDialectWriter writer, BuiltinAttributeCode code)
    {
        writer.WriteVarInt((ulong)code);
        return true;
    }

    private static void WriteSymbol(SymbolRefAttr symbol, IBytecodeDialectWriter writer)
    {
        Begin(writer, symbol.IsFlat ? BuiltinAttributeCode.FlatSymbolRef : BuiltinAttributeCode.SymbolRef);
        writer.WriteStringAttribute(symbol.Root);
        if (symbol.IsFlat) return;
        writer.WriteVarInt((ulong)symbol.Nested.Count);
        foreach (var name in symbol.Nested) writer.WriteAttribute(new SymbolRefAttr(name));
    }

    internal static IrAttribute Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        return (BuiltinAttributeCode)code switch
        {
            BuiltinAttributeCode.Array => new ArrayAttr([.. reader.ReadList(static r => ReadElement(r))]),
            BuiltinAttributeCode.Dictionary => new DictionaryAttr(reader.ReadList(static r => new NamedAttribute(ReadName(r), ReadElement(r)))),
            BuiltinAttributeCode.String => new StringAttr(reader.ReadString()),
            BuiltinAttributeCode.TypedString => new StringAttr(reader.ReadString(), reader.ReadType()),
            BuiltinAttributeCode.FlatSymbolRef => new SymbolRefAttr(reader.ReadAttribute<StringAttr>().Value),
            BuiltinAttributeCode.SymbolRef => new SymbolRefAttr(reader.ReadAttribute<StringAttr>().Value, [.. reader.ReadList(static r => r.ReadAttribute<SymbolRefAttr>().Root)]),
            BuiltinAttributeCode.Type => new TypeAttr(reader.ReadType()),
            BuiltinAttributeCode.Unit => UnitAttr.Instance,
            BuiltinAttributeCode.Integer => ReadInteger(reader),
            BuiltinAttributeCode.Float => ReadFloat(reader),
            BuiltinAttributeCode.DenseArray => ReadDenseArray(reader),
            BuiltinAttributeCode.Distinct => new DistinctAttr(reader.ReadAttribute()),
            BuiltinAttributeCode.CallSiteLocation => BuiltinLocationEncodings.ReadCallSite(reader),
            BuiltinAttributeCode.FileLocation => BuiltinLocationEncodings.ReadFile(reader),
            BuiltinAttributeCode.FileRangeLocation => BuiltinLocationEncodings.ReadRange(reader),
            BuiltinAttributeCode.FusedLocation => BuiltinLocationEncodings.ReadFused(reader, hasMetadata: false),
            BuiltinAttributeCode.FusedLocationWithMetadata => BuiltinLocationEncodings.ReadFused(reader, hasMetadata: true),
            BuiltinAttributeCode.NameLocation => BuiltinLocationEncodings.ReadName(reader),
            BuiltinAttributeCode.UnknownLocation => UnknownLocation.Instance,
            BuiltinAttributeCode.DenseElements => BuiltinElementsEncodings.ReadDense(reader),
            BuiltinAttributeCode.DenseStringElements => BuiltinElementsEncodings.ReadStrings(reader),
            BuiltinAttributeCode.DenseResourceElements => BuiltinElementsEncodings.ReadResource(reader),
            BuiltinAttributeCode.SparseElements => BuiltinElementsEncodings.ReadSparse(reader),
            _ => throw new BytecodeException($"unknown builtin attribute code: {code}"),
        };
    }

    private static IntegerAttr ReadInteger(BytecodeDialectReader reader)
    {
        var type = reader.ReadType();
        if (type is not (IntegerType or IndexType)) throw new BytecodeException($"expected integer or index type for IntegerAttr, but got: {type}");
        int bits = type is IntegerType { Width: var width } ? width : 64;
        return bits <= 64 ? new IntegerAttr(reader.ReadSmallInteger(bits), type) : new IntegerAttr(reader.ReadInteger(bits), type);
    }

    private static FloatAttr ReadFloat(BytecodeDialectReader reader)
    {
        var type = reader.ReadType<FloatType>();
        if (type.Width <= 64) return new FloatAttr(FloatBits.FromBits(type.Format, (ulong)reader.ReadSmallInteger(type.Width) & (ulong.MaxValue >> (64 - type.Width))), type);
        var bits = reader.ReadInteger(type.Width) & ((System.Numerics.BigInteger.One << type.Width) - 1);
        return new FloatAttr(FloatBits.FromBits(type.Format, (UInt128)bits), type);
    }

    /// <summary>A location in an attribute is printed by an alias, whether locations are asked for or not.</summary>
    private static IrAttribute ReadElement(BytecodeDialectReader reader)
    {
        var element = reader.ReadAttribute();
        if (element is LocationAttr) Text.AliasTable.MayBeNeeded = true;
        return element;
    }

    private static string ReadName(BytecodeDialectReader reader) =>
        reader.ReadAttribute<StringAttr>() is { Value.Length: > 0 } name ? name.Value : throw new BytecodeException("expected valid attribute name");

    private static DenseArrayAttr ReadDenseArray(BytecodeDialectReader reader)
    {
        var type = reader.ReadType();
        if (type is not (IntegerType or FloatType)) throw new BytecodeException($"expected integer or float type for DenseArrayAttr, but got: {type}");
        if (!DenseArrayAttr.HasElementSize(type)) throw new BytecodeException("element type bitwidth must be a multiple of 8");
        ulong count = reader.ReadVarInt();
        var array = new DenseArrayAttr(type, reader.ReadBlob().Span);
        return (ulong)array.Count == count ? array : throw new BytecodeException($"an array of {count} elements has the data of {array.Count}");
    }
}
