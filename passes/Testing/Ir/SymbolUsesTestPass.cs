using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Remarks on the uses of each symbol, and takes declarations without any out.</summary>
[Pass("test-symbol-uses")]
public sealed partial class SymbolUsesTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::SymbolUsesPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        var dead = new List<FuncOp>();
        new IrWalk(isPreOrder: false).Operations(op, inner =>
            inner != op && inner is ISymbol { SymbolName: not null } ? Look(inner, op, dead, context) : WalkAnswer.Advance);
        foreach (var function in dead)
        {
            function.Erase();
            context.Remark(op, $"{function.SymbolName} function successfully erased");
        }
    }

    private static WalkAnswer Look(Operation symbol, ModuleOp module, List<FuncOp> dead, PassContext context)
    {
        if (SymbolUses.InScopeOf(symbol) is not { } inside)
        {
            context.Remark(symbol, "symbol contains an unknown nested operation that 'may' define a new symbol table");
            return WalkAnswer.Interrupt;
        }
        if (inside.Count > 0) context.Remark(symbol, $"symbol contains {inside.Count} nested references");
        if (SymbolUses.Of(symbol, module) is not { } uses) return WalkAnswer.Advance;
        if (uses.Count == 0)
        {
            if (symbol is FuncOp { IsDeclaration: true } function) dead.Add(function);
            context.Remark(symbol, "symbol has no uses");
            return WalkAnswer.Advance;
        }
        foreach (var (user, reference) in uses)
        {
            if (user.ParentOp is not { } around || SymbolTable.LookupNearest(around, reference) is null) continue;
            context.Remark(user, $"found use of symbol : {AsmPrinter.ToText(reference)} : \"{SymbolTable.NameOf(symbol)}\"");
        }
        context.Remark(symbol, $"symbol has {uses.Count} uses");
        return WalkAnswer.Advance;
    }
}
