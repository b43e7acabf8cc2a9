using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Finds members of structs and elements of arrays by their positions.</summary>
internal static class AggregatePosition
{
    /// <summary>The type at a position; null where there is none.</summary>
    internal static IrType? TypeAt(IrType container, ReadOnlySpan<long> position) => TypeAt(container, position, out _);

    /// <summary>As <see cref="TypeAt(IrType, ReadOnlySpan{long})"/>, with words that say why there is none.</summary>
    internal static IrType? TypeAt(IrType container, ReadOnlySpan<long> position, out string message)
    {
        message = LlvmCompatibility.IsCompatible(container) ? "" : $"expected LLVM IR Dialect type, got '{container}'";
        if (message.Length > 0) return null;
        var type = container;
        foreach (long index in position)
        {
            ulong count = type switch { LlvmArrayType array => unchecked((ulong)array.Count), LlvmStructType structure => (ulong)structure.Members.Count, _ => ulong.MaxValue };
            if (type is not (LlvmArrayType or LlvmStructType)) message = $"expected LLVM IR structure/array type, got: '{type}'";
            else if (index < 0 || unchecked((ulong)index) >= count) message = $"position out of bounds: {index}";
            if (message.Length > 0) return null;
            type = type is LlvmArrayType of ? of.ElementType : ((LlvmStructType)type).Members[(int)index];
        }
        return type;
    }

    internal static long[] Parse(AsmParser parser) => OpSyntax.ParseArray(parser, IntegerType.I64).ToInt64Array();

    internal static IrType ParseType(AsmParser parser, long[] position, out IrType container)
    {
        parser.Expect(":"u8);
        container = parser.ParseType();
        return TypeAt(container, position, out var message) ?? throw parser.Error(message);
    }

    internal static void Print(AsmPrinter printer, EquatableArray<long> position)
    {
        printer.Write("["u8);
        for (int i = 0; i < position.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.Write(position[i]);
        }
        printer.Write("]"u8);
    }
}
