namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A member of a struct or element of an array: <c>llvm.extractvalue %s[1, 0] : !llvm.struct&lt;(ptr, array&lt;2 x i64&gt;)&gt;</c>.</summary>
[Op("llvm.extractvalue")]
public sealed partial class ExtractValueOp : Operation, IPure, IFoldable
{
    [Operand<LlvmAggregate>] public partial Value Container { get; set; }
    [Attr] public partial EquatableArray<long> Position { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }

    public static ExtractValueOp Create(OpBuilder builder, Value container, params ReadOnlySpan<long> position)
    {
        var type = AggregatePosition.TypeAt(container.Type, position) ?? throw new ArgumentException($"'{container.Type}' has no such position", nameof(position));
        return Create(builder, type, container, [.. position]);
    }

    /// <summary>Joins extractions of extractions, takes what was inserted, skips what was inserted elsewhere, and reads constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Container.DefiningOp is ExtractValueOp outer)
        {
            Position = [.. outer.Position, .. Position];
            Container = outer.Container;
            return FoldResult.InPlace;
        }
        return operands[0] is { } constant ? PartOf(constant) : PastInsertions();
    }

    /// <summary>The constant at the position, where it is one that an operation can stand for.</summary>
    private IrAttribute? PartOf(IrAttribute constant)
    {
        foreach (long at in Position)
            switch (constant)
            {
                case ZeroAttr or UndefAttr or PoisonAttr:
                    return constant;
                case DenseElementsAttr { Type: ShapedType { Rank: 1 } } elements when at < elements.Count:
                    constant = elements[at];
                    break;
                case ArrayAttr array when at < array.Count:
                    constant = array[(int)at];
                    break;
                default:
                    return null;
            }
        return constant is ITypedAttribute typed && typed.Type.Equals(Res.Type) ? constant : null;
    }

    /// <summary><c>extractvalue (insertvalue v, s[1])[1] ⇒ v</c>, <c>…[0] ⇒ extractvalue s[0]</c>; looks into an inserted aggregate for a value inserted there.</summary>
    private FoldResult PastInsertions()
    {
        var (container, rest) = (Container, Container);
        var position = Position.Span;
        bool inside = false;
        while (container.DefiningOp is InsertValueOp insertion)
        {
            var inserted = insertion.Position.Span;
            if (position.SequenceEqual(inserted)) return insertion.Value;
            if (position.StartsWith(inserted))
            {
                container = insertion.Value;
                position = position[inserted.Length..];
                inside = true;
                continue;
            }
            if (inserted.StartsWith(position)) break;
            container = insertion.Container;
            if (!inside) rest = container;
        }
        if (rest == Container) return FoldResult.None;
        Container = rest;
        return FoldResult.InPlace;
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
