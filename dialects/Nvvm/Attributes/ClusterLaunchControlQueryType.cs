namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What is asked of a cancelled cluster.</summary>
[EnumDef("nvvm.cluster_launch_control_query_type", Summary = "NVVM ClusterLaunchControlQueryType", Title = "::mlir::NVVM::ClusterLaunchControlQueryType")]
public enum ClusterLaunchControlQueryType
{
    [Case("is_canceled")]
    IsCanceled,

    [Case("get_first_cta_id_x")]
    GetFirstCtaIdX,

    [Case("get_first_cta_id_y")]
    GetFirstCtaIdY,

    [Case("get_first_cta_id_z")]
    GetFirstCtaIdZ,
}
