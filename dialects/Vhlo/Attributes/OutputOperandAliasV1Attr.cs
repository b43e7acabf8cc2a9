namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>Which result of a custom call lies in the memory of which operand.</summary>
public sealed record OutputOperandAliasV1Attr(EquatableArray<long> OutputTupleIndices, long OperandIndex, EquatableArray<long> OperandTupleIndices) : IrAttribute
{
    internal const string Name = "output_operand_alias_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static OutputOperandAliasV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "outputTupleIndices"u8, isFirst: true);
        var outputs = Fields.Dimensions(parser);
        Fields.Expect(parser, "operandIndex"u8);
        long operand = Fields.Number(parser);
        Fields.Expect(parser, "operandTupleIndices"u8);
        var operands = Fields.Dimensions(parser);
        parser.Expect(">"u8);
        return new OutputOperandAliasV1Attr(outputs, operand, operands);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("outputTupleIndices = "u8);
        Fields.PrintDimensions(printer, OutputTupleIndices);
        printer.Write(", operandIndex = "u8);
        printer.Write(OperandIndex);
        printer.Write(", operandTupleIndices = "u8);
        Fields.PrintDimensions(printer, OperandTupleIndices);
        printer.Write(">"u8);
    }
}
