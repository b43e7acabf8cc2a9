using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <summary>The directive <c>custom&lt;DynamicIndexList&gt;($dynamic, $static)</c>: <c>[0, %i, 4]</c>, constants and index values in one list.</summary>
public static class DynamicIndexListDirective
{
    /// <summary>How many values a list of numbers stands for; the operands must be as many.</summary>
    public static int DynamicCount(DenseArrayAttr statics)
    {
        ArgumentNullException.ThrowIfNull(statics);
        int count = 0;
        for (int i = 0; i < statics.Count; i++)
            if (statics.GetInt64(i) == Shape.Dynamic) count++;
        return count;
    }

    /// <summary>What is wrong with the operands of a window into something shaped, in upstream's words; null for nothing.</summary>
    public static string? FindMistake(OperandRange offsets, OperandRange sizes, OperandRange strides, DenseArrayAttr staticOffsets, DenseArrayAttr staticSizes, DenseArrayAttr staticStrides) =>
        FindMistake("strides", strides, staticStrides) ?? FindMistake("sizes", sizes, staticSizes) ?? FindMistake("offsets", offsets, staticOffsets);

    private static string? FindMistake(string name, OperandRange values, DenseArrayAttr statics)
    {
        int dynamic = DynamicCount(statics);
        return values.Count == dynamic ? null : $"expected the number of '{name}' to match the number of dynamic entries in 'static_{name}' ({values.Count} vs {dynamic})";
    }

    public static void ParseDynamicIndexList(AsmParser parser, OperationState state, out List<UnresolvedOperand> values, out DenseArrayAttr statics) =>
        ParseList(parser, "["u8, "]"u8, out values, out statics);

    public static void PrintDynamicIndexList(AsmPrinter printer, Operation op, OperandRange values, DenseArrayAttr statics) =>
        PrintList(printer, values, statics, "["u8, "]"u8);

    /// <summary>As the directive, between other delimiters. <paramref name="values"/> is lent for the syntax that is being read.</summary>
    public static void ParseList(AsmParser parser, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close, out List<UnresolvedOperand> values, out DenseArrayAttr statics)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var operands = parser.BorrowOperands();
        int mark = parser.NumberLists.Mark;
        var constants = parser.NumberLists.Take();
        parser.Expect(open);
        if (!parser.TryConsume(close))
        {
            do
            {
                if (parser.TryParseOperand(out var operand))
                {
                    operands.Add(operand);
                    constants.Add(Shape.Dynamic);
                }
                else
                {
                    constants.Add(parser.NextIsInteger ? parser.ParseInt64() : throw parser.Error("expected SSA value or integer"));
                }
            }
            while (parser.TryConsume(","u8));
            parser.Expect(close);
        }
        values = operands;
        statics = DenseArrayAttr.I64(CollectionsMarshal.AsSpan(constants));
        parser.NumberLists.Release(mark);
    }

    /// <inheritdoc cref="ParseList"/>
    public static void PrintList(AsmPrinter printer, OperandRange values, DenseArrayAttr statics, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        ArgumentNullException.ThrowIfNull(printer);
        ArgumentNullException.ThrowIfNull(statics);
        printer.Write(open);
        int next = 0;
        for (int i = 0; i < statics.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            if (statics.GetInt64(i) == Shape.Dynamic) printer.PrintOperand(values[next++]);
            else printer.Write(statics.GetInt64(i));
        }
        printer.Write(close);
    }
}
