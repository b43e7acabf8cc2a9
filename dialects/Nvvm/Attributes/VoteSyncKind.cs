namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What is asked of the threads.</summary>
[EnumDef("nvvm.vote_sync_kind", Summary = "NVVM vote sync kind", Title = "::mlir::NVVM::VoteSyncKind")]
public enum VoteSyncKind
{
    Any,
    All,
    Ballot,
    Uni,
}
