using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Generators.Tests.Upstream;

[Op("test.format_custom_directive_operands", Syntax = "custom<Operands>($operand, $optOperand, $varOperands) attr-dict", CustomDirectives = typeof(Directives))]
public sealed partial class FormatCustomDirectiveOperandsOp : Operation
{
    [Operand<I64>] public partial Value Operand { get; set; }
    [Operand<I64>] public partial Value? OptOperand { get; set; }
    [Operand<I64>] public partial OperandRange VarOperands { get; }
}

[Op("test.format_custom_directive_operands_and_types", Syntax = "custom<OperandsAndTypes>($operand, $optOperand, $varOperands, type($operand), type($optOperand), type($varOperands)) attr-dict", CustomDirectives = typeof(Directives))]
public sealed partial class FormatCustomDirectiveOperandsAndTypesOp : Operation
{
    [Operand] public partial Value Operand { get; set; }
    [Operand] public partial Value? OptOperand { get; set; }
    [Operand] public partial OperandRange VarOperands { get; }
}

[Op("test.format_custom_directive_attributes", Syntax = "custom<Attributes>($attr, $optAttr) attr-dict", CustomDirectives = typeof(Directives))]
public sealed partial class FormatCustomDirectiveAttributesOp : Operation
{
    [Attr] public partial long Attr { get; set; }
    [Attr] public partial long? OptAttr { get; set; }
}

[Op("test.format_custom_directive_regions", Syntax = "custom<Regions>($region, $other_regions) attr-dict", CustomDirectives = typeof(Directives))]
public sealed partial class FormatCustomDirectiveRegionsOp : Operation, INoTerminator
{
    [Region("region")] public partial Region First { get; }
    [Region("other_regions")] public partial ReadOnlySpan<Region> Others { get; }
}

/// <summary>The hand-written parts of the syntaxes above.</summary>
public static class Directives
{
    public static void ParseOperands(AsmParser parser, OperationState state, out UnresolvedOperand operand, out UnresolvedOperand? optional, out List<UnresolvedOperand> more)
    {
        operand = parser.ParseOperand();
        optional = parser.TryConsume(","u8) ? parser.ParseOperand() : null;
        parser.Expect("->"u8);
        more = [];
        parser.ParseOperandList(more, "("u8, ")"u8);
    }

    public static void PrintOperands(AsmPrinter printer, Operation op, Value operand, Value? optional, OperandRange more)
    {
        printer.PrintOperand(operand);
        if (optional is { } given)
        {
            printer.Write(", "u8);
            printer.PrintOperand(given);
        }
        printer.Write(" -> ("u8);
        printer.PrintOperands(more);
        printer.Write(")"u8);
    }

    public static void ParseOperandsAndTypes(AsmParser parser, OperationState state, out UnresolvedOperand operand, out UnresolvedOperand? optional, out List<UnresolvedOperand> more, out IrType type, out IrType? optionalType, out List<IrType> moreTypes)
    {
        ParseOperands(parser, state, out operand, out optional, out more);
        parser.Expect(":"u8);
        type = parser.ParseType();
        optionalType = parser.TryConsume(","u8) ? parser.ParseType() : null;
        parser.Expect("->"u8);
        moreTypes = [.. parser.ParseTypeListInParentheses()];
    }

    public static void PrintOperandsAndTypes(AsmPrinter printer, Operation op, Value operand, Value? optional, OperandRange more, IrType type, IrType? optionalType, IrType[] moreTypes)
    {
        PrintOperands(printer, op, operand, optional, more);
        printer.Write(" : "u8);
        printer.PrintType(type);
        if (optionalType is not null)
        {
            printer.Write(", "u8);
            printer.PrintType(optionalType);
        }
        printer.Write(" -> ("u8);
        printer.PrintTypes(moreTypes);
        printer.Write(")"u8);
    }

    public static void ParseAttributes(AsmParser parser, OperationState state, out IntegerAttr? attribute, out IntegerAttr? optional)
    {
        attribute = parser.ParseAttribute<IntegerAttr>();
        optional = parser.TryConsume(","u8) ? parser.ParseAttribute<IntegerAttr>() : null;
    }

    public static void PrintAttributes(AsmPrinter printer, Operation op, IntegerAttr? attribute, IntegerAttr? optional)
    {
        printer.PrintAttribute(attribute!);
        if (optional is null) return;
        printer.Write(", "u8);
        printer.PrintAttribute(optional);
    }

    public static void ParseRegions(AsmParser parser, OperationState state)
    {
        do parser.ParseRegion(state);
        while (parser.TryConsume(","u8));
    }

    public static void PrintRegions(AsmPrinter printer, Operation op, Region first, ReadOnlySpan<Region> others)
    {
        printer.PrintRegion(first);
        foreach (var other in others)
        {
            printer.Write(", "u8);
            printer.PrintRegion(other);
        }
    }
}
