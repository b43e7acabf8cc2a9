using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A global variable of the source.</summary>
[AttrDef("llvm.di_global_variable", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DIGlobalVariableAttr(
    IDIScope? Scope,
    string? Name,
    string? LinkageName,
    DIFileAttr File,
    uint Line,
    IDIType Type,
    bool IsLocalToUnit = false,
    bool IsDefined = false,
    uint AlignInBits = 0) : AliasedAttribute, IDIVariable;
