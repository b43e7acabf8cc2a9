using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A table of comdats: <c>llvm.comdat @c { llvm.comdat_selector @f any }</c>.</summary>
[Op("llvm.comdat", Syntax = "$sym_name $body attr-dict")]
public sealed partial class ComdatOp : Operation, ISymbol, ISymbolTable, INoTerminator
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Region(OneBlock = true)] public partial Region Body { get; }

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value ?? throw new ArgumentNullException(nameof(value));
    }

    SymbolVisibility ISymbol.Visibility
    {
        get => SymbolTable.VisibilityOf(GetAttribute("sym_visibility"));
        set => SetAttribute("sym_visibility", SymbolTable.AttributeOf(value));
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        foreach (var op in Body.Entry.Operations)
        {
            if (op is ComdatSelectorOp) continue;
            verifier.ErrorAt(op, "only comdat selector symbols can appear in a comdat region");
            return;
        }
    }

    // Upstream prints an empty table as a region without a block, which it rejects.
    protected override bool FitsCustomForm => !Body.Entry.IsEmpty;
}
