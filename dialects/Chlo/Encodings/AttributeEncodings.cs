using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Chlo.Encodings;

/// <summary>How bytecode holds attributes: a code, then the number of the word. The others go as text.</summary>
/// <remarks>The codes are upstream's (ChloBytecode.cpp).</remarks>
internal static class AttributeEncodings
{
    private const ulong ComparisonDirection = 0, ComparisonType = 1;

    internal static IrAttribute Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        return code switch
        {
            ComparisonDirection => ComparisonAttr.Of(reader.ReadEnum<Comparison>()),
            ComparisonType => ComparisonKindAttr.Of(reader.ReadEnum<ComparisonKind>()),
            _ => throw new BytecodeException($"unknown chlo attribute code: {code}"),
        };
    }

    internal static bool TryWrite(IrAttribute attribute, IBytecodeDialectWriter writer)
    {
        switch (attribute)
        {
            case ComparisonAttr word:
                writer.WriteVarInt(ComparisonDirection);
                writer.WriteVarInt((ulong)word.Value);
                return true;
            case ComparisonKindAttr word:
                writer.WriteVarInt(ComparisonType);
                writer.WriteVarInt((ulong)word.Value);
                return true;
            default:
                return false;
        }
    }
}
