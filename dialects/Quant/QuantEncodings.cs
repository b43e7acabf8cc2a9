using System.Numerics;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Quant;

/// <summary>How bytecode holds the dialect's types.</summary>
internal static class QuantEncodings
{
    /// <summary>More scales are refused, as one number in a file can stand for any count of equal ones.</summary>
    private const long MaxScales = 1 << 24;

    private const ulong SignedFlag = 1;

    internal static bool TryWrite(IrType type, IBytecodeDialectWriter writer)
    {
        switch (type)
        {
            case AnyQuantizedType any:
                Begin(writer, any.ExpressedType is null ? QuantTypeCode.Any : QuantTypeCode.AnyOfExpressed, any.Storage, any.ExpressedType);
                WriteBounds(writer, any.Storage);
                return true;
            case CalibratedQuantizedType calibrated:
                writer.WriteVarInt((ulong)QuantTypeCode.Calibrated);
                writer.WriteType(calibrated.Expressed);
                writer.WriteDouble(calibrated.Minimum);
                writer.WriteDouble(calibrated.Maximum);
                return true;
            case UniformQuantizedType uniform:
                Begin(writer, QuantTypeCode.Uniform, uniform.Storage, uniform.Expressed);
                writer.WriteDouble(uniform.Scale);
                writer.WriteSignedVarInt(uniform.ZeroPoint);
                WriteBounds(writer, uniform.Storage);
                return true;
            case UniformQuantizedPerAxisType axis:
                Begin(writer, QuantTypeCode.PerAxis, axis.Storage, axis.Expressed);
                writer.WriteVarInt((ulong)axis.Axis);
                WriteBounds(writer, axis.Storage);
                writer.WriteVarInt((ulong)axis.Scales.Count);
                foreach (double scale in axis.Scales) writer.WriteDouble(scale);
                writer.WriteSignedVarInts(axis.ZeroPoints.Span);
                return true;
            case UniformQuantizedSubChannelType blocks:
                Begin(writer, QuantTypeCode.SubChannel, blocks.Storage, blocks.Expressed);
                WriteBounds(writer, blocks.Storage);
                writer.WriteSignedVarInts([.. blocks.Blocks.Select(block => (long)block.Axis)]);
                writer.WriteSignedVarInts([.. blocks.Blocks.Select(block => block.Size)]);
                writer.WriteAttribute(DenseElementsAttr.Of(
                    new TensorType(blocks.ScaleShape, blocks.Expressed),
                    [.. blocks.Scales.Select(scale => new FloatAttr(FloatBits.FromDouble(blocks.Expressed.Format, scale), blocks.Expressed))]));
                writer.WriteAttribute(DenseElementsAttr.Of(
                    new TensorType(blocks.ScaleShape, blocks.Storage.Type),
                    [.. blocks.ZeroPoints.Select(point => new IntegerAttr(point, blocks.Storage.Type))]));
                return true;
            default:
                return false;
        }
    }

    private static void Begin(IBytecodeDialectWriter writer, QuantTypeCode code, StorageType storage, FloatType? expressed)
    {
        writer.WriteVarInt((ulong)code);
        writer.WriteVarInt(storage.IsSigned ? SignedFlag : 0);
        writer.WriteType(storage.Type);
        if (expressed is not null) writer.WriteType(expressed);
    }

    private static void WriteBounds(IBytecodeDialectWriter writer, StorageType storage)
    {
        writer.WriteSignedVarInt(storage.Minimum);
        writer.WriteSignedVarInt(storage.Maximum);
    }

    internal static IrType Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        return (QuantTypeCode)code switch
        {
            QuantTypeCode.Any => ReadAny(reader, hasExpressed: false),
            QuantTypeCode.AnyOfExpressed => ReadAny(reader, hasExpressed: true),
            QuantTypeCode.Calibrated => ReadCalibrated(reader),
            QuantTypeCode.Uniform => Checked(ReadUniform(reader)),
            QuantTypeCode.PerAxis => Checked(ReadPerAxis(reader)),
            QuantTypeCode.SubChannel => Checked(ReadSubChannel(reader)),
            _ => throw new BytecodeException($"unknown quant type code: {code}"),
        };
    }

    private static UniformType Checked(UniformType type) => type.Problem is { } reason ? throw new BytecodeException(reason) : type;

    private static (bool IsSigned, IntegerType Type) ReadStorage(BytecodeDialectReader reader) => ((reader.ReadVarInt() & SignedFlag) != 0, reader.ReadType<IntegerType>());

    private static StorageType ReadBounds(BytecodeDialectReader reader, (bool IsSigned, IntegerType Type) storage)
    {
        long minimum = reader.ReadSignedVarInt();
        var whole = new StorageType(storage.Type, storage.IsSigned, minimum, reader.ReadSignedVarInt());
        return (whole.OutOfRange() ?? whole.Invalid()) is { } reason ? throw new BytecodeException(reason) : whole;
    }

    private static AnyQuantizedType ReadAny(BytecodeDialectReader reader, bool hasExpressed)
    {
        var storage = ReadStorage(reader);
        var expressed = hasExpressed ? reader.ReadType<FloatType>() : null;
        return new AnyQuantizedType(ReadBounds(reader, storage), expressed);
    }

    private static CalibratedQuantizedType ReadCalibrated(BytecodeDialectReader reader)
    {
        var type = new CalibratedQuantizedType(reader.ReadType<FloatType>(), reader.ReadDouble(), reader.ReadDouble());
        return type.Maximum > type.Minimum ? type : throw new BytecodeException($"illegal min and max: ({ScaleText.Text(type.Minimum)}:{ScaleText.Text(type.Maximum)})");
    }

    private static UniformQuantizedType ReadUniform(BytecodeDialectReader reader)
    {
        var storage = ReadStorage(reader);
        var expressed = reader.ReadType<FloatType>();
        double scale = reader.ReadDouble();
        long zeroPoint = reader.ReadSignedVarInt();
        return new UniformQuantizedType(ReadBounds(reader, storage), expressed, scale, zeroPoint);
    }

    private static UniformQuantizedPerAxisType ReadPerAxis(BytecodeDialectReader reader)
    {
        var storage = ReadStorage(reader);
        var expressed = reader.ReadType<FloatType>();
        int axis = checked((int)reader.ReadVarInt());
        var whole = ReadBounds(reader, storage);
        var scales = reader.ReadList(static r => r.ReadDouble());
        var zeroPoints = reader.ReadSignedVarInts();
        return scales.Length == zeroPoints.Length
            ? new UniformQuantizedPerAxisType(whole, expressed, [.. scales], [.. zeroPoints], axis)
            : throw new BytecodeException($"illegal number of scales and zeroPoints: {scales.Length}, {zeroPoints.Length}");
    }

    private static UniformQuantizedSubChannelType ReadSubChannel(BytecodeDialectReader reader)
    {
        var storage = ReadStorage(reader);
        var expressed = reader.ReadType<FloatType>();
        var whole = ReadBounds(reader, storage);
        long[] axes = reader.ReadSignedVarInts();
        long[] sizes = reader.ReadSignedVarInts();
        var scales = reader.ReadAttribute<DenseElementsAttr>();
        var zeroPoints = reader.ReadAttribute<DenseElementsAttr>();
        if (axes.Length != sizes.Length) throw new BytecodeException($"illegal number of quantized dimensions and block sizes: {axes.Length}, {sizes.Length}");
        if (!scales.ElementType.Equals(expressed)) throw new BytecodeException($"type of scale values {scales.ElementType} must match the expressed type {expressed}");
        if (!zeroPoints.ElementType.Equals(storage.Type)) throw new BytecodeException($"type of zero point values {zeroPoints.ElementType} must match the storage type {storage.Type}");
        if (scales.Type.Shape != zeroPoints.Type.Shape || scales.Count > MaxScales) throw new BytecodeException("shape of scales and zero points must match");
        var table = new ScaleTable(
            scales.Type.Shape,
            [.. Enumerable.Range(0, (int)scales.Count).Select(i => ((FloatAttr)scales[i]).ToDouble())],
            [.. Enumerable.Range(0, (int)scales.Count).Select(i => zeroPoints.GetInt64(i))]);
        return UniformQuantizedSubChannelType.Of(whole, expressed, [.. axes.Zip(sizes, static (axis, size) => new QuantizedBlock(checked((int)axis), size))], table);
    }
}
