using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A global variable and how its value is found.</summary>
[AttrDef("llvm.di_global_variable_expression", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record DIGlobalVariableExpressionAttr(DIGlobalVariableAttr Var, DIExpressionAttr? Expr) : AliasedAttribute;
