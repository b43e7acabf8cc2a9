namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Groups of processes: a row of numbers for each, or axes of a mesh.</summary>
public abstract class ReplicaGroups : IAttributeConstraint
{
    public static string Summary => $"{I64Elements.Summary} or mesh and axes based replica groups representation.";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ReplicaGroupMeshAxesAttr || I64Elements.IsSatisfiedBy(attribute);
}
