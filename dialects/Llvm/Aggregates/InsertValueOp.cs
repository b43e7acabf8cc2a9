namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A struct or array with another member: <c>llvm.insertvalue %v, %s[0] : !llvm.struct&lt;(ptr, i64)&gt;</c>.</summary>
[Op("llvm.insertvalue")]
[TypesMatch("container", "res")]
public sealed partial class InsertValueOp : Operation, IPure
{
    [Operand<LlvmAggregate>] public partial Value Container { get; set; }
    [Operand<LlvmPrimitive>] public partial Value Value { get; set; }
    [Attr] public partial EquatableArray<long> Position { get; set; }
    [Result<LlvmAggregate>] public partial Value Res { get; }

    public static InsertValueOp Insert(OpBuilder builder, Value container, Value value, params ReadOnlySpan<long> position) =>
        Create(builder, container, value, [.. position]);

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var value = parser.ParseOperand();
        parser.Expect(","u8);
        var operand = parser.ParseOperand();
        var position = AggregatePosition.Parse(parser);
        parser.ParseCheckedAttributeDictionary(state);
        state.AddAttribute("position", DenseArrayAttr.I64(position));
        var type = AggregatePosition.ParseType(parser, position, out var container);
        parser.ResolveOperand(operand, container, state);
        parser.ResolveOperand(value, type, state);
        state.AddResultTypes(container);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Value);
        printer.Write(", "u8);
        printer.PrintOperand(Container);
        AggregatePosition.Print(printer, Position);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintType(Container.Type);
        printer.Write(" "u8);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var type = AggregatePosition.TypeAt(Container.Type, Position.Span, out var message);
        if (type is null) verifier.Error(this, message);
        else if (!type.Equals(Value.Type)) verifier.Error(this, $"Type mismatch: cannot insert '{Value.Type}' into '{Container.Type}'");
    }
}
