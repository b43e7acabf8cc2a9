using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>Element types and NumPy's names for them.</summary>
internal static class NpyElementType
{
    /// <summary>The type that a descriptor such as <c>&lt;f4</c> means, and whether its bytes are the other way round.</summary>
    public static (IrType Type, bool IsSwapped) Parse(string descriptor, IrType? expected)
    {
        if (descriptor.Length < 3 || descriptor[0] is not ('<' or '>' or '|' or '=')) throw Unsupported(descriptor);
        bool isSwapped = descriptor[0] == '>';
        var code = descriptor[1..];
        if (code[0] == 'V') return (ParseRaw(code, expected), false);
        IrType found = code switch
        {
            "b1" => IntegerType.I1,
            "i1" or "i2" or "i4" or "i8" => new IntegerType(8 * (code[1] - '0')),
            "u1" or "u2" or "u4" or "u8" => new IntegerType(8 * (code[1] - '0'), Signedness.Unsigned),
            "f2" => FloatType.F16,
            "f4" => FloatType.F32,
            "f8" => FloatType.F64,
            "c8" => new ComplexType(FloatType.F32),
            "c16" => new ComplexType(FloatType.F64),
            _ => throw Unsupported(descriptor),
        };
        if (expected is null || expected.Equals(found)) return (found, isSwapped);
        // Narrow integers and index have no descriptor of their own: they are written as the next wider one.
        if (expected is IntegerType or IndexType && found is IntegerType && DescriptorOf(expected)[1..] == code) return (expected, isSwapped);
        // NumPy has i4 for signless and signed integers alike.
        if (expected is IntegerType { IsUnsigned: false } wanted && found is IntegerType { IsUnsigned: false } integer && wanted.Width == integer.Width) return (expected, isSwapped);
        throw new NpyFormatException($"the file has elements of type '{found}' ({descriptor}), expected '{expected}'");
    }

    public static string DescriptorOf(IrType type)
    {
        int size = DenseElementsAttr.SizeOf(type);
        char order = size == 1 ? '|' : '<';
        return type switch
        {
            IntegerType { Width: 1, IsSigned: false } => "|b1",
            IntegerType integer when size is 1 or 2 or 4 or 8 => $"{order}{(integer.IsUnsigned ? 'u' : 'i')}{size}",
            IndexType => "<i8",
            FloatType real when ReferenceEquals(real, FloatType.F16) || ReferenceEquals(real, FloatType.F32) || ReferenceEquals(real, FloatType.F64) => $"<f{size}",
            ComplexType { ElementType: FloatType { Width: 32 or 64 } } => $"<c{size}",
            _ => $"|V{size}",
        };
    }

    private static IrType ParseRaw(string code, IrType? expected)
    {
        if (expected is null) throw new NpyFormatException($"the file has raw elements (|{code}); name the element type to read them");
        if (!DenseElementsAttr.IsSupported(expected) || code != $"V{DenseElementsAttr.SizeOf(expected)}")
            throw new NpyFormatException($"raw elements (|{code}) can't be of type '{expected}'");
        return expected;
    }

    private static NpyFormatException Unsupported(string descriptor) => new($"elements of type '{descriptor}' are not supported");
}
