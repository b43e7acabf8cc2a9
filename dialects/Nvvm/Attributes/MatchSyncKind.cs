namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whom <see cref="MatchSyncOp"/> looks for.</summary>
[EnumDef("nvvm.match_sync_kind", Summary = "NVVM match sync kind", Title = "::mlir::NVVM::MatchSyncKind")]
public enum MatchSyncKind
{
    Any,
    All,
}
