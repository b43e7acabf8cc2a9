namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>An operation that not all devices have.</summary>
public interface IRequiresDevice
{
    DeviceRequirement Requirement { get; }
}
