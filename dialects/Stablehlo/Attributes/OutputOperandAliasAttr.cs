namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>
/// A result of a custom call, or a part of it, that lies in the memory of an operand or of a part of that:
/// <c>#stablehlo.output_operand_alias&lt;output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = [1]></c>.
/// </summary>
[AttrDef(
    "stablehlo.output_operand_alias",
    Syntax = "`<` `output_tuple_indices` `=` custom<Indices>($output_tuple_indices) `,` `operand_index` `=` $operand_index `,` `operand_tuple_indices` `=` custom<Indices>($operand_tuple_indices) `>`",
    Summary = "Attribute that models the alias relationship of output and operand of a CustomCall op")]
public sealed partial record OutputOperandAliasAttr(
    [Param("output_tuple_indices")] EquatableArray<long> OutputTupleIndices,
    [Param("operand_index")] long OperandIndex,
    [Param("operand_tuple_indices")] EquatableArray<long> OperandTupleIndices) : IrAttribute
{
    private static void ParseIndices(AsmParser parser, out EquatableArray<long> indices)
    {
        var found = new List<long>();
        parser.ParseDelimitedList("["u8, "]"u8, () => found.Add(parser.ParseInt64()));
        indices = [.. found];
    }

    private static void PrintIndices(AsmPrinter printer, EquatableArray<long> indices) => printer.Write(HloShapes.Text(indices.Span));
}
