namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Finds members of structs and elements of arrays by their positions.</summary>
internal static class AggregatePosition
{
    /// <summary>The type at a position; null where there is none.</summary>
    internal static IrType? TypeAt(IrType container, ReadOnlySpan<long> position)
    {
        var type = container;
        foreach (long index in position)
            switch (type)
            {
                case LlvmArrayType array when index >= 0 && index < array.Count:
                    type = array.ElementType;
                    break;
                case LlvmStructType structure when index >= 0 && index < structure.Members.Count:
                    type = structure.Members[(int)index];
                    break;
                default:
                    return null;
            }
        return type;
    }

    internal static long[] Parse(AsmParser parser)
    {
        var position = new List<long>();
        parser.ParseDelimitedList("["u8, "]"u8, () => position.Add(parser.ParseInt64()));
        return [.. position];
    }

    internal static IrType ParseType(AsmParser parser, long[] position, out IrType container)
    {
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        container = parser.ParseType();
        return TypeAt(container, position) ?? throw parser.Error(at, $"invalid position [{string.Join(", ", position)}] in '{container}'");
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
