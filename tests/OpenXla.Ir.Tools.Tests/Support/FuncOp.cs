using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>An isolated op with a symbol, as small as it can be.</summary>
public sealed class FuncOp : Operation, IOperationDefinition<FuncOp>, IIsolatedFromAbove, INoTerminator, ISymbol
{
    private static readonly string[] Names = ["sym_name"];
    private IrAttribute? _name;

    public static string OperationName => "t.func";

    public static FuncOp CreateBlank() => new();

    public string? SymbolName
    {
        get => (_name as StringAttr)?.Value;
        set => _name = value is null ? null : new StringAttr(value);
    }

    public SymbolVisibility Visibility { get; set; }

    public override ReadOnlySpan<string> InherentAttributeNames => Names;

    public override IrAttribute? GetInherentAttribute(string name) => name == "sym_name" ? _name : null;

    public override bool TrySetInherentAttribute(string name, IrAttribute? value)
    {
        if (name != "sym_name") return false;
        _name = value;
        return true;
    }
}
