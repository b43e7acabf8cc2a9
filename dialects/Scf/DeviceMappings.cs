namespace OpenXla.Ir.Dialects.Scf;

/// <summary>Units of a device for each loop, and perhaps which of them take part.</summary>
public abstract class DeviceMappings : IAttributeConstraint
{
    public static string Summary => "Device Mapping array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute)
    {
        if (attribute is not ArrayAttr array) return false;
        foreach (var element in array.Elements)
            if (element is not (IDeviceMapping or IDeviceMask)) return false;
        return true;
    }
}
