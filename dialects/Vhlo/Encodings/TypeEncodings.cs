using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo.Encodings;

/// <summary>How bytecode holds types: a code, then the parts.</summary>
/// <remarks>The codes and the order of the parts are those of upstream's VhloBytecode.cpp, which never change.</remarks>
internal static class TypeEncodings
{
    private const ulong Complex = 1, Function = 8, RankedTensor = 20, RankedTensorWithEncoding = 21, Tuple = 23, Quantized = 24, UnrankedTensor = 25, QuantizedPerAxis = 30, RankedBuffer = 41, Future = 42;

    internal static IrType Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        if (ScalarTable.ByCode.TryGetValue(code, out var scalar)) return scalar;
        return code switch
        {
            Complex => new TypesV1Type(TypesV1Type.Complex, [reader.ReadType()]),
            UnrankedTensor => new TypesV1Type(TypesV1Type.UnrankedTensor, [reader.ReadType()]),
            Tuple => new TypesV1Type(TypesV1Type.Tuple, ReadTypes(reader)),
            Future => new TypesV1Type(TypesV1Type.Future, ReadTypes(reader)),
            Function => new FunctionV1Type(ReadTypes(reader), ReadTypes(reader)),
            RankedTensor => ReadTensor(reader, encoding: null),
            RankedTensorWithEncoding => ReadTensor(reader, reader.ReadAttribute()),
            RankedBuffer => new RankedBufferV1Type(ReadShape(reader), reader.ReadType()),
            Quantized => ReadQuantized(reader),
            QuantizedPerAxis => ReadQuantizedPerAxis(reader),
            _ => throw new BytecodeException($"unknown vhlo type code: {code}"),
        };
    }

    internal static bool TryWrite(IrType type, IBytecodeDialectWriter writer)
    {
        switch (type)
        {
            case ScalarV1Type scalar:
                writer.WriteVarInt((ulong)ScalarTable.ByName[scalar.Name].Code);
                return true;
            case TypesV1Type { Name: TypesV1Type.Complex or TypesV1Type.UnrankedTensor, Types: [var only] } one:
                writer.WriteVarInt(one.Name == TypesV1Type.Complex ? Complex : UnrankedTensor);
                writer.WriteType(only);
                return true;
            case TypesV1Type several:
                writer.WriteVarInt(several.Name == TypesV1Type.Tuple ? Tuple : Future);
                writer.WriteTypes(several.Types.Span);
                return true;
            case FunctionV1Type function:
                writer.WriteVarInt(Function);
                writer.WriteTypes(function.Inputs.Span);
                writer.WriteTypes(function.Results.Span);
                return true;
            case RankedTensorV1Type tensor:
                writer.WriteVarInt(tensor.Encoding is null ? RankedTensor : RankedTensorWithEncoding);
                if (tensor.Encoding is not null) writer.WriteAttribute(tensor.Encoding);
                writer.WriteSignedVarInts(tensor.Shape.Span);
                writer.WriteType(tensor.ElementType);
                return true;
            case RankedBufferV1Type buffer:
                writer.WriteVarInt(RankedBuffer);
                writer.WriteSignedVarInts(buffer.Shape.Span);
                writer.WriteType(buffer.ElementType);
                return true;
            case QuantizedV1Type quantized:
                WriteQuantized(quantized, writer);
                return true;
            default:
                return false;
        }
    }

    private static void WriteQuantized(QuantizedV1Type type, IBytecodeDialectWriter writer)
    {
        writer.WriteVarInt(type.Axis is null ? Quantized : QuantizedPerAxis);
        writer.WriteVarInt(type.Flags);
        writer.WriteType(type.Storage);
        writer.WriteType(type.Expressed);
        if (type.Axis is not { } axis)
        {
            writer.WriteDouble(type.Scales[0]);
            writer.WriteSignedVarInt(type.ZeroPoints[0]);
        }
        else
        {
            writer.WriteVarInt((ulong)axis);
        }
        writer.WriteSignedVarInt(type.Minimum);
        writer.WriteSignedVarInt(type.Maximum);
        if (type.Axis is null) return;
        writer.WriteVarInt((ulong)type.Scales.Count);
        foreach (double scale in type.Scales) writer.WriteDouble(scale);
        writer.WriteSignedVarInts(type.ZeroPoints.Span);
    }

    /// <summary>The encoding stands before the rest.</summary>
    private static RankedTensorV1Type ReadTensor(BytecodeDialectReader reader, IrAttribute? encoding) => new(ReadShape(reader), reader.ReadType(), encoding);

    private static QuantizedV1Type ReadQuantized(BytecodeDialectReader reader)
    {
        ulong flags = reader.ReadVarInt();
        var (storage, expressed) = (reader.ReadType(), reader.ReadType());
        double scale = reader.ReadDouble();
        long zeroPoint = reader.ReadSignedVarInt();
        return new QuantizedV1Type(flags, null, storage, expressed, [scale], [zeroPoint], reader.ReadSignedVarInt(), reader.ReadSignedVarInt());
    }

    private static QuantizedV1Type ReadQuantizedPerAxis(BytecodeDialectReader reader)
    {
        ulong flags = reader.ReadVarInt();
        var (storage, expressed) = (reader.ReadType(), reader.ReadType());
        ulong axis = reader.ReadVarInt();
        if (axis > int.MaxValue) throw new BytecodeException($"there is no axis {axis}");
        var (minimum, maximum) = (reader.ReadSignedVarInt(), reader.ReadSignedVarInt());
        var scales = reader.ReadList(static r => r.ReadDouble());
        return new QuantizedV1Type(flags, (int)axis, storage, expressed, [.. scales], [.. reader.ReadSignedVarInts()], minimum, maximum);
    }

    private static EquatableArray<IrType> ReadTypes(BytecodeDialectReader reader) => [.. reader.ReadList(static r => r.ReadType())];

    private static Shape ReadShape(BytecodeDialectReader reader)
    {
        var extents = reader.ReadSignedVarInts();
        foreach (long extent in extents)
            if (extent < 0 && extent != Shape.Dynamic) throw new BytecodeException($"there is no extent {extent}");
        return Shape.Create(extents);
    }
}
