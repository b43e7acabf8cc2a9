namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>The attributes of an operation: <c>irdl.attributes {"value" = %a}</c>.</summary>
[Op("irdl.attributes", Syntax = "custom<AttributesOp>($attributeValues, $attributeValueNames) attr-dict")]
public sealed partial class AttributesOp : Operation
{
    [Operand<IrdlAttributeType>("attributeValues")] public partial OperandRange Values { get; }
    [Attr<StringArray>("attributeValueNames")] public partial ArrayAttr Names { get; set; }

    private static void ParseAttributesOp(AsmParser parser, OperationState state, out List<UnresolvedOperand> values, out ArrayAttr names)
    {
        var operands = new List<UnresolvedOperand>();
        var found = new List<IrAttribute>();
        if (parser.TryConsume("{"u8))
        {
            do
            {
                found.Add(parser.ParseAttribute<StringAttr>());
                parser.Expect("="u8);
                operands.Add(parser.ParseOperand());
            }
            while (parser.TryConsume(","u8));
            parser.Expect("}"u8);
        }
        (values, names) = (operands, new ArrayAttr([.. found]));
    }

    private static void PrintAttributesOp(AsmPrinter printer, Operation op, OperandRange values, ArrayAttr names)
    {
        if (names.Count == 0) return;
        printer.Write("{"u8);
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintAttribute(names[i]);
            printer.Write(" = "u8);
            printer.PrintOperand(values[i]);
        }
        printer.Write("}"u8);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (verifier.ExpectParent(this, "irdl.operation") && Names.Count != Values.Count)
            verifier.Error(this, $"the number of attribute names and their constraints must be the same but got {Names.Count} and {Values.Count} respectively");
    }
}
