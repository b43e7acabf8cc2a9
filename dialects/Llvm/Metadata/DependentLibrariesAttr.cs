namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Libraries that a module asks the linker for.</summary>
[AttrDef("llvm.dependent_libraries", Syntax = "`<` $libs `>`", Summary = "")]
public sealed partial record DependentLibrariesAttr(EquatableArray<string> Libs = default) : IrAttribute;
