using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Gives symbols the names that they hold as <c>sym.new_name</c>, in all references too.</summary>
[Pass("test-symbol-rauw")]
public sealed partial class SymbolReplacementTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::SymbolReplacementPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        if (!SymbolUses.AreKnownIn(op)) return;
        op.Walk(inner =>
        {
            if (inner == op || inner is not ISymbol symbol || inner.GetAttribute<StringAttr>("sym.new_name") is not { } name) return;
            SymbolUses.Rename(inner, name.Value, op);
            symbol.SymbolName = name.Value;
        });
    }
}
