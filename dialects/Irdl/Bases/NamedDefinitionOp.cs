namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>A dialect, an operation, a type or an attribute that is defined: a name and a body.</summary>
[OpBase]
public abstract partial class NamedDefinitionOp : Operation, ISymbol, INoTerminator
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Region(OneBlock = true)] public partial Region Body { get; }

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    public SymbolVisibility Visibility
    {
        get => SymbolTable.VisibilityOf(GetAttribute<StringAttr>("sym_visibility"));
        set => SetAttribute("sym_visibility", SymbolTable.AttributeOf(value));
    }

    /// <summary>Reads the custom form: a body that is left out is an empty one.</summary>
    protected static void ParseDefinition(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        parser.ParseOptionalAttributeDictionaryWithKeyword(state);
        OpSyntax.EnsureBlock(parser.TryParseRegion(state) ?? state.AddRegion());
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintSymbolName(Symbol);
        printer.PrintAttributeDictionaryWithKeyword(AllAttributes, "sym_name");
        printer.Write(" "u8);
        if (Body.FirstBlock is { First: not null }) printer.PrintRegion(Body);
    }

    /// <summary>The one operation of a class in the body; null for none.</summary>
    internal TOp? Child<TOp>()
        where TOp : Operation
    {
        foreach (var op in Body.FirstBlock!.Operations)
            if (op is TOp found) return found;
        return null;
    }

    /// <summary>Checks that the body has no two operations of a class.</summary>
    private protected bool HasAtMostOne<TOp>(Verifier verifier)
        where TOp : Operation, IOperationDefinition<TOp>
    {
        if (Body.FirstBlock!.Operations.Count(static o => o is TOp) < 2) return true;
        verifier.ErrorAt(this, $"failed to verify AtMostOneChildOf trait: the operation contains at least two operations of type {TOp.OperationName}");
        return false;
    }
}
