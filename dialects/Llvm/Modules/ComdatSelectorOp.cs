using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A comdat, and which of several of its name a linker keeps: <c>llvm.comdat_selector @f any</c>.</summary>
[Op("llvm.comdat_selector", Syntax = "$sym_name $comdat attr-dict")]
public sealed partial class ComdatSelectorOp : Operation, ISymbol
{
    [Attr("sym_name")] public partial string Symbol { get; set; }
    [Attr("comdat")] public partial ComdatKind Kind { get; set; }

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
}
