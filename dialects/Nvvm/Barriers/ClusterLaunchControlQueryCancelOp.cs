namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Reads the answer of <see cref="ClusterLaunchControlTryCancelOp"/>.</summary>
[Op("nvvm.clusterlaunchcontrol.query.cancel", Syntax = "`query` `=` $query_type `,` $try_cancel_response attr-dict `:` type($res)")]
public sealed partial class ClusterLaunchControlQueryCancelOp : Operation, IRequiresDevice
{
    [Attr("query_type")] public partial ClusterLaunchControlQueryType QueryType { get; set; }
    [Operand<I128>("try_cancel_response")] public partial Value TryCancelResponse { get; set; }
    [Result<AnyOf<I1, I32>>] public partial Value Res { get; }

    public DeviceRequirement Requirement => DeviceRequirement.From(100);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isQuestion = QueryType == ClusterLaunchControlQueryType.IsCanceled;
        if (isQuestion && !I1.IsSatisfiedBy(Res.Type)) verifier.Error(this, "is_canceled query type returns an i1");
        else if (!isQuestion && !I32.IsSatisfiedBy(Res.Type)) verifier.Error(this, "get_first_cta_id_x, get_first_cta_id_y, get_first_cta_id_z query types return an i32");
    }
}
