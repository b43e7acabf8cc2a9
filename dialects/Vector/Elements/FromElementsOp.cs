namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector of single values, in row-major order: <c>vector.from_elements %a, %b : vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.from_elements")]
public sealed partial class FromElementsOp : Operation, IPure
{
    [Operand] public partial OperandRange Elements { get; }
    [Result<FixedVector>] public partial Value<VectorType> Dest { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var elements = new List<UnresolvedOperand>();
        parser.ParseOperandList(elements);
        parser.ParseCheckedAttributeDictionary(state);
        parser.Expect(":"u8);
        var type = parser.ParseType<VectorType>("builtin.vector");
        if (type.IsScalable) throw parser.Error(at, $"'dest' must be {FixedVector.Summary}, but got '{type}'");
        var count = VectorTypes.ElementCount(type);
        if (count != elements.Count) throw parser.Error(at, $"number of operands and types do not match: got {elements.Count} operands and {count} types");
        parser.ResolveOperands(elements, type.ElementType, state);
        state.AddResultTypes(type);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Elements);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(Dest.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (VectorTypes.ElementCount(Dest.Type) != Elements.Count || !OpChecks.OperandsHaveType(this, 0, Elements.Count, Dest.Type.ElementType))
            verifier.Error(this, "failed to verify that shaped type 'dest' matches 'elements' element count and types");
    }
}
