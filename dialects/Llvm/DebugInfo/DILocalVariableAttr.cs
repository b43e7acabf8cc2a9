using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A local variable or parameter of the source.</summary>
[AttrDef("llvm.di_local_variable", Syntax = "`<` struct($scope, $name, $file, $line, $arg, $alignInBits, $type, $flags) `>`", Summary = "")]
public sealed partial record DILocalVariableAttr(
    IDIScope Scope,
    string? Name,
    DIFileAttr? File,
    IDIType? Type,
    uint Line = 0,
    uint Arg = 0,
    uint AlignInBits = 0,
    DIFlags Flags = DIFlags.Zero) : AliasedAttribute, IDIVariable;
