namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A member of a struct or element of an array: <c>llvm.extractvalue %s[1, 0] : !llvm.struct&lt;(ptr, array&lt;2 x i64&gt;)&gt;</c>.</summary>
[Op("llvm.extractvalue")]
public sealed partial class ExtractValueOp : Operation, IPure
{
    [Operand<LlvmAggregate>] public partial Value Container { get; set; }
    [Attr] public partial EquatableArray<long> Position { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }

    public static ExtractValueOp Create(OpBuilder builder, Value container, params ReadOnlySpan<long> position)
    {
        var type = AggregatePosition.TypeAt(container.Type, position) ?? throw new ArgumentException($"'{container.Type}' has no such position", nameof(position));
        return Create(builder, type, container, [.. position]);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operand = parser.ParseOperand();
        var position = AggregatePosition.Parse(parser);
        parser.ParseCheckedAttributeDictionary(state);
        state.AddAttribute("position", DenseArrayAttr.I64(position));
        state.AddResultTypes(AggregatePosition.ParseType(parser, position, out var container));
        parser.ResolveOperand(operand, container, state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
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
        else if (!type.Equals(Res.Type)) verifier.Error(this, $"Type mismatch: extracting from '{Container.Type}' should produce '{type}' but this op returns '{Res.Type}'");
    }
}
