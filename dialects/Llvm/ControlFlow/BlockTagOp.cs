namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Marks the block that it begins: <c>llvm.blocktag &lt;id = 1></c>.</summary>
[Op("llvm.blocktag", Syntax = "$tag attr-dict")]
public sealed partial class BlockTagOp : Operation
{
    [Attr] public partial BlockTagAttr Tag { get; set; }

    /// <summary>The tag for those who ask before this op has been verified; null where it is none.</summary>
    internal BlockTagAttr? UncheckedTag => GetInherentAttribute("tag") as BlockTagAttr;
}
