using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Builtin;

/// <summary>The op around a program: one region of one block, whose symbols are a table.</summary>
public sealed class ModuleOp : Operation, IOperationDefinition<ModuleOp>, IIsolatedFromAbove, ISymbolTable, INoTerminator, ISingleBlock, IGraphRegion, IAffineScope, ISymbol
{
    private static readonly string[] Names = ["sym_name", "sym_visibility"];
    private IrAttribute? _name;
    private IrAttribute? _visibility;

    public static string OperationName => "builtin.module";
    public static bool HasCustomSyntax => true;

    public static ModuleOp CreateBlank() => new();

    /// <summary>An empty module.</summary>
    public static ModuleOp Create(IrContext context, Location location = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var state = new OperationState(context.GetOperation(OperationName), location) { RegionCount = 1 };
        var module = (ModuleOp)Operation.Create(state);
        module.GetRegion(0).AddBlock();
        return module;
    }

    /// <summary>The block that holds the module's operations.</summary>
    public Block Body => GetRegion(0).Entry;

    public override string DefaultDialect => "builtin";

    public string? SymbolName
    {
        get => (_name as StringAttr)?.Value;
        set => _name = value is null ? null : new StringAttr(value);
    }

    public SymbolVisibility Visibility
    {
        get => SymbolTable.VisibilityOf(_visibility);
        set => _visibility = SymbolTable.AttributeOf(value);
    }

    public bool CanDiscardOnUseEmpty => false;

    public override ReadOnlySpan<string> InherentAttributeNames => Names;

    public override IrAttribute? GetInherentAttribute(string name) => name switch
    {
        "sym_name" => _name,
        "sym_visibility" => _visibility,
        _ => null,
    };

    public override bool TrySetInherentAttribute(string name, IrAttribute? value)
    {
        if (name == "sym_name") _name = value;
        else if (name == "sym_visibility") _visibility = value;
        else return false;
        return true;
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        if (parser.TryParseSymbolName() is { } name) state.AddAttribute("sym_name", new StringAttr(name));
        parser.ParseOptionalAttributeDictionaryWithKeyword(state);
        var region = parser.ParseRegion(state);
        if (region.IsEmpty) region.Append(new Block());
    }

    protected internal override void Print(AsmPrinter printer)
    {
        if (SymbolName is { } name)
        {
            printer.Write(" "u8);
            printer.PrintSymbolName(name);
        }
        printer.PrintAttributeDictionaryWithKeyword(this, "sym_name");
        printer.Write(" "u8);
        printer.PrintRegion(GetRegion(0));
    }

    protected internal override void VerifyInvariants(Verifier verifier)
    {
        if (!verifier.ExpectShape(this, operands: 0, results: 0, regions: 1, successors: 0)) return;
        if (GetRegion(0).IsEmpty) verifier.Error(this, "region #0 ('bodyRegion') failed to verify constraint: region with 1 blocks");
        else if (GetRegion(0).FirstBlock is { ArgumentCount: > 0 }) verifier.Error(this, "region should have no arguments");
    }

    protected internal override void Verify(Verifier verifier)
    {
        foreach (var attribute in DiscardableAttributes)
            if (!attribute.Name.Contains('.', StringComparison.Ordinal))
                verifier.Error(this, $"can only contain attributes with dialect-prefixed names, found: '{attribute.Name}'");
    }
}
