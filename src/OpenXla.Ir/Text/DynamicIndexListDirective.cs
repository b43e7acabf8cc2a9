using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <summary>The directive <c>custom&lt;DynamicIndexList&gt;($dynamic, $static)</c>: <c>[0, %i, 4]</c>, constants and index values in one list.</summary>
public static class DynamicIndexListDirective
{
    public static void ParseDynamicIndexList(AsmParser parser, OperationState state, out List<UnresolvedOperand> values, out DenseArrayAttr statics) =>
        ParseList(parser, "["u8, "]"u8, out values, out statics);

    public static void PrintDynamicIndexList(AsmPrinter printer, Operation op, OperandRange values, DenseArrayAttr statics) =>
        PrintList(printer, values, statics, "["u8, "]"u8);

    /// <summary>As the directive, between other delimiters.</summary>
    public static void ParseList(AsmParser parser, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close, out List<UnresolvedOperand> values, out DenseArrayAttr statics)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var operands = new List<UnresolvedOperand>();
        var constants = new List<long>();
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
