using System.Numerics;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Types;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Vhlo.Encodings;

/// <summary>How bytecode holds attributes: a code, then the parts.</summary>
/// <inheritdoc cref="TypeEncodings" path="/remarks"/>
internal static class AttributeEncodings
{
    private const ulong Array = 1, Boolean = 2, Dictionary = 6, Float = 8, Integer = 9, OutputOperandAlias = 10, String = 14, Tensor = 15, Type = 17, TypeExtensions = 18,
        ResultAccuracy = 20, SubAxisInfo = 21, AxisRef = 22, ReplicaGroupMeshAxes = 23, MeshAxis = 24, Mesh = 25;

    private static readonly Dictionary<ulong, EnumV1Kind> Enums = EnumV1Kind.All.ToDictionary(static k => k.Code);

    internal static IrAttribute Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        if (Enums.TryGetValue(code, out var kind)) return ReadEnum(reader, kind);
        return code switch
        {
            Array => new ArrayV1Attr([.. reader.ReadList(static r => r.ReadAttribute())]),
            Boolean => new BooleanV1Attr(ReadFlag(reader)),
            Dictionary => new DictionaryV1Attr([.. reader.ReadList(static r => new DictionaryV1Entry(r.ReadAttribute(), r.ReadAttribute()))]),
            Float => ReadFloat(reader),
            Integer => ReadInteger(reader),
            OutputOperandAlias => new OutputOperandAliasV1Attr([.. reader.ReadSignedVarInts()], reader.ReadSignedVarInt(), [.. reader.ReadSignedVarInts()]),
            String => new StringV1Attr(reader.ReadString()),
            Tensor => TensorEncodings.Read(reader),
            Type => new TypeV1Attr(reader.ReadType()),
            TypeExtensions => new TypeExtensionsV1Attr([.. reader.ReadSignedVarInts()]),
            ResultAccuracy => new ResultAccuracyV1Attr(reader.ReadDouble(), reader.ReadDouble(), reader.ReadSignedVarInt(), reader.ReadAttribute()),
            SubAxisInfo => new SubAxisInfoV1Attr(reader.ReadSignedVarInt(), reader.ReadSignedVarInt()),
            AxisRef => new AxisRefV1Attr(reader.ReadAttribute(), ReadFlag(reader) ? reader.ReadAttribute() : null),
            ReplicaGroupMeshAxes => new ReplicaGroupMeshAxesV1Attr(reader.ReadAttribute(), reader.ReadAttribute()),
            MeshAxis => new MeshAxisV1Attr(reader.ReadAttribute(), reader.ReadSignedVarInt()),
            Mesh => new MeshV1Attr(reader.ReadAttribute(), reader.ReadOptionalAttribute()),
            _ => throw new BytecodeException($"unknown vhlo attribute code: {code}"),
        };
    }

    internal static bool TryWrite(IrAttribute attribute, IBytecodeDialectWriter writer)
    {
        switch (attribute)
        {
            case EnumV1Attr word:
                writer.WriteVarInt(word.Kind.Code);
                writer.WriteVarInt((ulong)word.Number);
                return true;
            case ArrayV1Attr array:
                writer.WriteVarInt(Array);
                writer.WriteAttributes(array.Elements.Span);
                return true;
            case BooleanV1Attr flag:
                writer.WriteVarInt(Boolean);
                writer.WriteVarInt(flag.Value ? 1UL : 0);
                return true;
            case DictionaryV1Attr dictionary:
                writer.WriteVarInt(Dictionary);
                writer.WriteVarInt((ulong)dictionary.Entries.Count);
                foreach (var (name, value) in dictionary.Entries)
                {
                    writer.WriteAttribute(name);
                    writer.WriteAttribute(value);
                }
                return true;
            case FloatV1Attr number:
                writer.WriteVarInt(Float);
                writer.WriteType(number.Type);
                writer.WriteBits(number.Value.Bits, number.Value.Format.Width);
                return true;
            case IntegerV1Attr number:
                writer.WriteVarInt(Integer);
                writer.WriteType(number.Type);
                WriteInteger(writer, number);
                return true;
            case StringV1Attr text:
                writer.WriteVarInt(String);
                writer.WriteString(text.Value);
                return true;
            case TensorV1Attr tensor:
                writer.WriteVarInt(Tensor);
                TensorEncodings.Write(tensor, writer);
                return true;
            case TypeV1Attr type:
                writer.WriteVarInt(Type);
                writer.WriteType(type.Value);
                return true;
            default:
                return TryWriteStructure(attribute, writer);
        }
    }

    private static bool TryWriteStructure(IrAttribute attribute, IBytecodeDialectWriter writer)
    {
        switch (attribute)
        {
            case OutputOperandAliasV1Attr alias:
                writer.WriteVarInt(OutputOperandAlias);
                writer.WriteSignedVarInts(alias.OutputTupleIndices.Span);
                writer.WriteSignedVarInt(alias.OperandIndex);
                writer.WriteSignedVarInts(alias.OperandTupleIndices.Span);
                return true;
            case TypeExtensionsV1Attr extensions:
                writer.WriteVarInt(TypeExtensions);
                writer.WriteSignedVarInts(extensions.Bounds.Span);
                return true;
            case ResultAccuracyV1Attr accuracy:
                writer.WriteVarInt(ResultAccuracy);
                writer.WriteDouble(accuracy.AbsoluteTolerance);
                writer.WriteDouble(accuracy.RelativeTolerance);
                writer.WriteSignedVarInt(accuracy.Ulps);
                writer.WriteAttribute(accuracy.Mode);
                return true;
            case SubAxisInfoV1Attr part:
                writer.WriteVarInt(SubAxisInfo);
                writer.WriteSignedVarInt(part.PreSize);
                writer.WriteSignedVarInt(part.Size);
                return true;
            case AxisRefV1Attr axis:
                writer.WriteVarInt(AxisRef);
                writer.WriteAttribute(axis.AxisName);
                writer.WriteVarInt(axis.SubAxisInfo is null ? 0UL : 1);
                if (axis.SubAxisInfo is not null) writer.WriteAttribute(axis.SubAxisInfo);
                return true;
            case ReplicaGroupMeshAxesV1Attr groups:
                writer.WriteVarInt(ReplicaGroupMeshAxes);
                writer.WriteAttribute(groups.Mesh);
                writer.WriteAttribute(groups.Axes);
                return true;
            case MeshAxisV1Attr axis:
                writer.WriteVarInt(MeshAxis);
                writer.WriteAttribute(axis.AxisName);
                writer.WriteSignedVarInt(axis.Size);
                return true;
            case MeshV1Attr mesh:
                writer.WriteVarInt(Mesh);
                writer.WriteAttribute(mesh.Axes);
                writer.WriteOptionalAttribute(mesh.DeviceIds);
                return true;
            default:
                return false;
        }
    }

    private static bool ReadFlag(BytecodeDialectReader reader) => reader.ReadVarInt() switch
    {
        0 => false,
        1 => true,
        var other => throw new BytecodeException($"unsupported value: {other}"),
    };

    private static EnumV1Attr ReadEnum(BytecodeDialectReader reader, EnumV1Kind kind)
    {
        ulong number = reader.ReadVarInt();
        return number <= int.MaxValue && kind.Words.ContainsKey((int)number) ? new EnumV1Attr(kind, (int)number) : throw new BytecodeException($"{kind.Name} has no value {number}");
    }

    private static FloatV1Attr ReadFloat(BytecodeDialectReader reader)
    {
        var type = reader.ReadType();
        var format = FloatV1Attr.FormatOf(type) ?? throw new BytecodeException($"{type} is no type of floats");
        return new FloatV1Attr(FloatBits.FromBits(format, reader.ReadBits(format.Width)), type);
    }

    private static IntegerV1Attr ReadInteger(BytecodeDialectReader reader)
    {
        var type = reader.ReadType();
        var value = reader.ReadInteger(WidthOf(type) ?? throw new BytecodeException($"{type} is no type of integers"));
        return new IntegerV1Attr(type, Meanings.Of(type) is IntegerType integer ? integer.Wrap(value) : value);
    }

    private static void WriteInteger(IBytecodeDialectWriter writer, IntegerV1Attr number)
    {
        int width = WidthOf(number.Type)!.Value;
        var bits = number.Value & ((BigInteger.One << width) - 1);
        writer.WriteBits((UInt128)bits, width);
    }

    private static int? WidthOf(IrType type) => Meanings.Of(type) switch
    {
        IntegerType integer => integer.Width,
        IndexType => 64,
        _ => null,
    };
}
